package tidings.cli.deadletters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The dead letters of a namespace at one moment.
 *
 * @param letters all of them, in order
 * @param redriven which of them were sent back, and when
 */
record LetterLog(NavigableMap<LetterId, DeadLetter> letters, Map<LetterId, Instant> redriven) {

  Optional<DeadLetter> find(LetterId id) {
    return Optional.ofNullable(letters.get(id));
  }

  boolean isRedriven(DeadLetter letter) {
    return redriven.containsKey(letter.id());
  }

  /** Returns those that were not sent back, in order. */
  List<DeadLetter> open() {
    return letters.values().stream().filter(letter -> !isRedriven(letter)).toList();
  }
}
