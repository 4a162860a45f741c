package tidings.cli.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedrivePlanTest {
  private static final Cause CAUSE = new Cause("SomeException", "some reason");

  private final TreeMap<LetterId, DeadLetter> letters = new TreeMap<>();
  private final Map<LetterId, Instant> redriven = new HashMap<>();

  @Test
  void shouldKeepTheOrderOfTheLetters() {
    DeadLetter first = add("a", "news.raw");
    DeadLetter second = add("b", "news.raw");

    assertThat(plan(List.of(second, first), false).send()).containsExactly(first, second);
  }

  @Test
  void shouldNameWhatWouldBeOvertaken() {
    DeadLetter first = add("a", "news.raw");
    DeadLetter second = add("a", "news.raw");

    assertThat(plan(List.of(second), false).overtaken())
        .containsExactly(new RedrivePlan.Overtaking(first, second));
  }

  @Test
  void shouldMindNeitherOtherTopicsNorOtherKeysNorNone() {
    add("a", "news.articles");
    add("b", "news.raw");
    add(null, "news.raw");
    DeadLetter wanted = add("a", "news.raw");
    DeadLetter keyless = add(null, "news.raw");

    assertThat(plan(List.of(wanted, keyless), false).overtaken()).isEmpty();
  }

  @Test
  void shouldMindNothingThatWentBack() {
    redriven.put(add("a", "news.raw").id(), Instant.EPOCH);
    DeadLetter second = add("a", "news.raw");

    assertThat(plan(List.of(second), false).send()).containsExactly(second);
  }

  @Test
  void shouldTakeEarlierOnesAlong() {
    DeadLetter first = add("a", "news.raw");
    DeadLetter second = add("a", "news.raw");
    DeadLetter third = add("a", "news.raw");

    RedrivePlan plan = plan(List.of(third), true);

    assertThat(plan.send()).containsExactly(first, second, third);
    assertThat(plan.overtaken()).isEmpty();
  }

  /** Whatever is asked for in whatever order: what went back of a key is always a beginning. */
  @Test
  void shouldNeverLetOneOvertakeAnother() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      letters.clear();
      redriven.clear();
      for (int n = 0; n < 20; n++) {
        add("k" + random.nextInt(4), "news.raw");
      }
      for (int round = 0; round < 10; round++) {
        Set<DeadLetter> wanted = new HashSet<>();
        letters.values().stream().filter(l -> random.nextInt(5) == 0).forEach(wanted::add);
        RedrivePlan plan = plan(wanted, random.nextBoolean());
        if (plan.overtaken().isEmpty()) {
          plan.send().forEach(letter -> redriven.put(letter.id(), Instant.EPOCH));
        }
        assertBeginnings(seed);
      }
    }
  }

  private void assertBeginnings(long seed) {
    Set<String> waiting = new HashSet<>();
    for (DeadLetter letter : letters.values()) {
      if (!redriven.containsKey(letter.id())) {
        waiting.add(letter.key());
      } else {
        assertThat(waiting).as("seed %d, %s", seed, letter.id()).doesNotContain(letter.key());
      }
    }
  }

  private RedrivePlan plan(Collection<DeadLetter> wanted, boolean includeEarlier) {
    return RedrivePlan.of(new LetterLog(letters, redriven), wanted, includeEarlier, false);
  }

  private DeadLetter add(@Nullable String key, String topic) {
    LetterId id = new LetterId("ingest", 0, letters.size());
    Origin origin = new Origin(topic, 0, letters.size());
    DeadLetter letter = new DeadLetter(id, Instant.EPOCH, key, origin, CAUSE, 10);
    letters.put(id, letter);
    return letter;
  }
}
