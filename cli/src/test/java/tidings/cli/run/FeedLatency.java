package tidings.cli.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long after an item stands in a feed a reader has a rolling summary that counts it: the wait
 * for the next look at the feed, its page, Kafka Connect and the three services.
 *
 * <pre>
 *   mvn -pl cli -am test -Dtest=FeedLatency -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtidings.every=PT0.5S
 * </pre>
 */
class FeedLatency {
  private static final Duration EVERY =
      Duration.parse(System.getProperty("tidings.every", "PT0.5S"));
  private static final int ITEMS = 60;
  private static final int WARM_UP = 20;

  @TempDir Path folder;

  @Test
  void measure() throws Exception {
    List<Long> millis = new ArrayList<>();
    try (FeedServer feed = FeedServer.start();
        LiveRun run = start(feed)) {
      for (int n = 1; n <= ITEMS; n++) {
        run.runFor(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1_000)));
        long start = System.nanoTime();
        feed.put("item-" + n, "Report " + n, "Number %d of Norrane's reports is out.".formatted(n));
        while (articles(run) < n) {
          run.runFor(Duration.ofMillis(10));
        }
        millis.add((System.nanoTime() - start) / 1_000_000);
      }
    }
    List<Long> sorted = millis.subList(WARM_UP, ITEMS).stream().sorted().toList();
    System.out.printf(
        "feed asked every %s: p50 %d ms, p95 %d ms, longest %d ms of %d items%n",
        EVERY,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1),
        sorted.size());
  }

  private static int articles(LiveRun run) {
    RunStatus status = run.status();
    return status.summaries().isEmpty() ? 0 : status.summaries().get(0).getArticles();
  }

  private LiveRun start(FeedServer feed) throws Exception {
    return LiveRuns.in(folder.resolve("data")).start(List.of(feed.declared("bugle", EVERY)));
  }
}
