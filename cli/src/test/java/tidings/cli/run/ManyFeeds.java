package tidings.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.cli.sources.DeclaredSource;
import tidings.ingest.http.RequestCounts;

/**
 * What 200 feeds cost one process with everything in it, the 200 sites included, and how many
 * requests conditional fetching saves. Each feed is asked every five seconds; three get a new item
 * each second.
 *
 * <pre>
 *   mvn -pl cli -am test -Dtest=ManyFeeds -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class ManyFeeds {
  private static final int FEEDS = Integer.getInteger("tidings.feeds", 200);
  private static final int SECONDS = Integer.getInteger("tidings.seconds", 60);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Random random = new Random(1);
  private final List<FeedServer> feeds = new ArrayList<>();
  private int items;

  @TempDir Path folder;

  @Test
  void measure() throws Exception {
    List<DeclaredSource> declared = new ArrayList<>();
    for (int n = 0; n < FEEDS; n++) {
      FeedServer feed = FeedServer.start();
      feeds.add(feed);
      add(feed);
      declared.add(feed.declared("feed-" + n, Duration.ofSeconds(5)));
    }
    long start = System.nanoTime();
    try (LiveRun run = start(declared)) {
      await(run, start, "all first items are counted");
      long requests = RequestCounts.ALL.requests();
      long unchanged = RequestCounts.ALL.unchanged();
      long cpu = cpuMillis();
      for (int second = 0; second < SECONDS; second++) {
        for (int n = 0; n < 3; n++) {
          add(feeds.get(random.nextInt(FEEDS)));
        }
        run.runFor(SECOND);
      }
      System.out.printf(
          "%d feeds, %d s: %d requests, of these %d answered 304; CPU %.0f %% of a core; %d"
              + " threads; %s%n",
          FEEDS,
          SECONDS,
          RequestCounts.ALL.requests() - requests,
          RequestCounts.ALL.unchanged() - unchanged,
          (cpuMillis() - cpu) / 10.0 / SECONDS,
          Thread.getAllStackTraces().size(),
          resident());
      await(run, System.nanoTime(), "the last items are counted");
    } finally {
      feeds.forEach(FeedServer::close);
    }
  }

  private void add(FeedServer feed) {
    items++;
    feed.put(
        "item-" + items,
        "Report number " + items,
        "Word %d came to Norrane of matter %d, which %d people had waited for."
            .formatted(random.nextInt(), random.nextInt(), items));
  }

  private void await(LiveRun run, long from, String what) throws Exception {
    while (run.status().count("aggregate", "added") < items) {
      run.runFor(Duration.ofMillis(100));
    }
    System.out.printf("%s after %.1f s%n", what, (System.nanoTime() - from) / 1e9);
  }

  private LiveRun start(List<DeclaredSource> declared) throws Exception {
    return LiveRuns.in(folder.resolve("data")).start(declared);
  }

  private static long cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static String resident() throws Exception {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("")
        : "";
  }
}
