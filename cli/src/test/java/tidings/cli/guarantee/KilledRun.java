package tidings.cli.guarantee;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Runs {@link RunMain} over and over, killing it without warning between the first and the last
 * output, then lets it end.
 */
final class KilledRun {
  private final Run run;
  private final long seed;
  private final int articles;
  private final Path log;

  KilledRun(Run run, long seed, int articles) throws IOException {
    this.run = run;
    this.seed = seed;
    this.articles = articles;
    this.log = Files.createDirectories(run.folder()).resolve("child.log");
  }

  /**
   * Kills so many times, each further on than the last, and returns the run when it is complete.
   */
  Run complete(int kills) throws IOException, InterruptedException {
    for (int placed : momentsOfDeath(kills)) {
      killAt(placed);
    }
    Process last = start();
    if (!readUntil(last, Integer.MAX_VALUE) || last.waitFor() != 0) {
      throw new AssertionError(
          "the last child did not complete; its log: " + Files.readString(log));
    }
    return run;
  }

  /**
   * How many articles are placed when each child dies: rising, seeded, in the middle 80 % of the
   * run.
   */
  private List<Integer> momentsOfDeath(int kills) {
    Random random = new Random(seed);
    List<Integer> moments = new ArrayList<>();
    int span = articles * 8 / 10 / kills;
    for (int kill = 0; kill < kills; kill++) {
      moments.add(articles / 20 + kill * span + random.nextInt(span / 2 + 1));
    }
    return moments;
  }

  private void killAt(int placed) throws IOException, InterruptedException {
    Process child = start();
    boolean completed = readUntil(child, placed);
    child.destroyForcibly().waitFor();
    if (completed) {
      throw new AssertionError("the child ended before it could be killed at " + placed);
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.timezone=UTC",
            "-cp",
            System.getProperty("java.class.path"),
            RunMain.class.getName(),
            run.folder().toString(),
            Integer.toString(run.partitions()),
            Integer.toString(run.threads()),
            Long.toString(seed),
            Integer.toString(articles))
        .redirectError(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
        .start();
  }

  /**
   * Reads what the child says until it has placed so many; returns whether it completed before
   * that.
   */
  private static boolean readUntil(Process child, int placed) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("complete")) {
        return true;
      }
      if (line.startsWith("placed ") && Integer.parseInt(line.substring(7)) >= placed) {
        return false;
      }
    }
    return false;
  }
}
