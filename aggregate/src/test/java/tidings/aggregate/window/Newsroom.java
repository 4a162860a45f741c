package tidings.aggregate.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.news.state.Contribution;
import tidings.news.state.Delta;
import tidings.news.state.SlimEntity;

/**
 * Makes up what a clusterer might emit, in the order of causes: articles arrive on time or late,
 * are revised, withdrawn, moved to other stories, become copies or reports, and change topics.
 * Times like to fall on the edges of buckets, windows, grace and correction horizon.
 */
final class Newsroom {
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final long HOUR = 60 * MINUTE;
  private static final long[] PAUSES = {
    0,
    0,
    1,
    MINUTE,
    MINUTE,
    5 * MINUTE,
    20 * MINUTE,
    HOUR,
    3 * HOUR,
    11 * HOUR,
    30 * HOUR,
    80 * HOUR
  };
  private static final long[] AGES = {
    -5 * MINUTE, 0, 0, 0, 1, 5 * MINUTE, 10 * MINUTE, HOUR, 5 * HOUR, 23 * HOUR, 24 * HOUR
  };
  private static final List<String> TOPICS = List.of("all", "culture", "sport");

  private final Random random;
  private final Map<String, Contribution> counted = new TreeMap<>();
  private final List<Delta> deltas = new ArrayList<>();
  private long now = Given.at("02T22:00:00");
  private int articles;

  private Newsroom(long seed) {
    random = new Random(seed);
  }

  /** The deltas of so many events. */
  static List<Delta> deltas(long seed, int events) {
    Newsroom room = new Newsroom(seed);
    for (int i = 0; i < events; i++) {
      room.happen();
    }
    return List.copyOf(room.deltas);
  }

  private void happen() {
    pause();
    switch (counted.isEmpty() ? 0 : random.nextInt(8)) {
      case 0, 1, 2, 3 -> replace(null, made("a%03d".formatted(articles++)));
      case 4 -> revise(any());
      case 5 -> replace(any(), null);
      case 6 -> moveStory();
      default -> flip(any());
    }
  }

  private void pause() {
    now += pick(PAUSES);
    if (random.nextInt(4) == 0) {
      long edge = (now + HOUR - 1) / HOUR * HOUR + (random.nextBoolean() ? 10 * MINUTE : 0);
      now = Math.max(now, edge + random.nextInt(3) - 1);
    }
  }

  private void revise(Contribution before) {
    Contribution revision = made(before.getArticle());
    boolean keepsTime = random.nextBoolean();
    replace(
        before,
        Contribution.newBuilder(revision)
            .setCountedAt(keepsTime ? before.getCountedAt() : revision.getCountedAt())
            .build());
  }

  private void moveStory() {
    String from = any().getStory();
    String to = story();
    for (Contribution member : List.copyOf(counted.values())) {
      if (member.getStory().equals(from)) {
        replace(
            member,
            Contribution.newBuilder(member).setStory(to).setHeadline("Headline of " + to).build());
      }
    }
  }

  private void flip(Contribution before) {
    replace(before, Contribution.newBuilder(before).setReport(!before.getReport()).build());
  }

  private void replace(@Nullable Contribution before, @Nullable Contribution after) {
    TreeSet<String> topics = new TreeSet<>();
    if (before != null) {
      counted.remove(before.getArticle());
      topics.addAll(before.getTopics());
    }
    if (after != null) {
      counted.put(after.getArticle(), after);
      topics.addAll(after.getTopics());
    }
    for (String topic : topics) {
      Contribution old = before != null && before.getTopics().contains(topic) ? before : null;
      Contribution fresh = after != null && after.getTopics().contains(topic) ? after : null;
      if (old == null || !old.equals(fresh)) {
        deltas.add(new Delta(topic, now, "a000", old, fresh));
      }
    }
  }

  private Contribution made(String article) {
    String story = story();
    return new Contribution(
        article,
        now,
        now,
        countedAt(),
        random.nextInt(4) == 0 ? "unknown" : "source" + random.nextInt(3),
        story,
        "Headline of " + story + " by " + article,
        "Lead of " + story + " by " + article + ".",
        article,
        now,
        random.nextInt(4) != 0,
        random.nextInt(2001) - 1000,
        topics(),
        entities());
  }

  private long countedAt() {
    long at = now - pick(AGES);
    return switch (random.nextInt(4)) {
      case 0 -> at / HOUR * HOUR;
      case 1 -> at / HOUR * HOUR - 1;
      default -> at;
    };
  }

  private List<String> topics() {
    return random.nextBoolean() ? TOPICS : List.of("all", TOPICS.get(1 + random.nextInt(2)));
  }

  private List<SlimEntity> entities() {
    List<SlimEntity> entities = new ArrayList<>();
    for (int i = random.nextInt(3); i < 15; i += 1 + random.nextInt(5)) {
      String name = random.nextBoolean() ? "Name" + i : "NAME" + i;
      entities.add(
          new SlimEntity("person:" + i, name, "PERSON", 1, random.nextInt(2001) - 1000, false));
    }
    return entities;
  }

  private String story() {
    return "s" + random.nextInt(12);
  }

  private Contribution any() {
    return List.copyOf(counted.values()).get(random.nextInt(counted.size()));
  }

  private long pick(long[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
