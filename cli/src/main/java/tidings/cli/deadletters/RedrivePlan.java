package tidings.cli.deadletters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a redrive does, decided from the log alone. Records of one key go back in their order, so
 * none may overtake an earlier one that waits.
 *
 * @param send what goes back, in order
 * @param left what stays, each with a sentence that says why
 * @param done which of the wanted went back before
 * @param overtaken what would be overtaken, by what: if there is any, nothing may be sent
 */
record RedrivePlan(
    List<DeadLetter> send,
    Map<LetterId, String> left,
    List<LetterId> done,
    List<Overtaking> overtaken) {

  /** A letter that would be sent before an earlier one of its key. */
  record Overtaking(DeadLetter earlier, DeadLetter later) {}

  /**
   * Makes a plan.
   *
   * @param wanted what is to go back
   * @param includeEarlier whether earlier ones of the same keys go along
   * @param mended whether other bytes go in their place
   */
  static RedrivePlan of(
      LetterLog log, Collection<DeadLetter> wanted, boolean includeEarlier, boolean mended) {
    List<LetterId> done =
        wanted.stream().filter(log::isRedriven).map(DeadLetter::id).sorted().toList();
    Map<LetterId, String> left = new TreeMap<>();
    TreeSet<LetterId> chosen = new TreeSet<>();
    for (DeadLetter letter : wanted) {
      if (!log.isRedriven(letter)) {
        letter
            .obstacle(mended)
            .ifPresentOrElse(
                reason -> left.put(letter.id(), reason), () -> chosen.add(letter.id()));
      }
    }
    List<Overtaking> overtaken = overtaken(log, chosen);
    if (includeEarlier) {
      overtaken.stream()
          .map(Overtaking::earlier)
          .filter(earlier -> earlier.obstacle(false).isEmpty())
          .forEach(earlier -> chosen.add(earlier.id()));
      overtaken = overtaken(log, chosen);
    }
    List<DeadLetter> send =
        log.letters().values().stream().filter(letter -> chosen.contains(letter.id())).toList();
    return new RedrivePlan(send, left, done, overtaken);
  }

  /** Finds, from the last letter to the first, what waits before one that was chosen. */
  private static List<Overtaking> overtaken(LetterLog log, TreeSet<LetterId> chosen) {
    List<Overtaking> overtaken = new ArrayList<>();
    Map<DeadLetter.Order, DeadLetter> later = new HashMap<>();
    for (DeadLetter letter : log.letters().descendingMap().values()) {
      if (log.isRedriven(letter) || letter.order().isEmpty()) {
        continue;
      }
      DeadLetter.Order order = letter.order().get();
      if (chosen.contains(letter.id())) {
        later.put(order, letter);
      } else if (later.containsKey(order)) {
        overtaken.add(0, new Overtaking(letter, later.get(order)));
      }
    }
    return overtaken;
  }
}
