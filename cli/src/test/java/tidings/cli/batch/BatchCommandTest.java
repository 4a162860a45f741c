package tidings.cli.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private static final List<String> OUTPUTS =
      List.of(
          "articles.jsonl",
          "enriched.jsonl",
          "stories.jsonl",
          "summaries.jsonl",
          "dead-letters.jsonl");
  private static final String GOOD =
      "Ferry aground off Oskelby\n\nThe ferry Sundrey ran aground off Oskelby harbour on Sunday morning with ninety passengers aboard.\n";

  @TempDir Path folder;

  @Test
  void shouldTakeTheSampleNewsThroughAndSayWhatBecameOfIt()
      throws IOException, InterruptedException {
    String sample = sampleNews().toString();

    Command.Result one = Command.run("batch", sample, "--out", out("one"), "--partitions", "1");
    Command.Result four =
        Command.run("batch", sample, "--out", out("four"), "--partitions", "4", "--threads", "2");

    assertThat(one.output())
        .contains("read", "articles", "unchanged", "copies", "stories", "dead letters")
        .doesNotContain("INFO");
    assertThat(one.exitCode()).isZero();
    assertThat(four.exitCode()).isZero();
    for (String file : OUTPUTS) {
      assertThat(Files.readAllLines(folder.resolve("four").resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllLines(folder.resolve("one").resolve(file)));
    }
    assertThat(Files.readAllLines(folder.resolve("one/articles.jsonl"))).hasSize(166);
  }

  @Test
  void shouldGoOnAfterAKillAndRefuseWhatIsNotTheSameRun() throws IOException, InterruptedException {
    String sample = sampleNews().toString();
    Command.run("batch", sample, "--out", out("undisturbed"));

    kill(
        Command.start("batch", sample, "--out", out("killed")),
        folder.resolve("killed/.tidings/stores/aggregate"));
    Command.Result other =
        Command.run("batch", sample, "--out", out("killed"), "--partitions", "3");
    Command.Result resumed = Command.run("batch", sample, "--out", out("killed"));
    Command.Result again = Command.run("batch", sample, "--out", out("killed"));

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.output()).contains("--partitions: 4 then, 3 now");
    assertThat(resumed.exitCode()).as(resumed.output()).isZero();
    for (String file : OUTPUTS) {
      assertThat(Files.readString(folder.resolve("killed").resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(folder.resolve("undisturbed").resolve(file)));
    }
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.output()).contains("finished", "--overwrite");
  }

  @Test
  void shouldEndCleanlyWhenItIsTerminated() throws IOException, InterruptedException {
    Process process = Command.start("batch", sampleNews().toString(), "--out", out("stopped"));
    await(process, folder.resolve("stopped/.tidings/stores/aggregate"));

    process.toHandle().destroy(); // Process.destroy would close its output

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("interrupted: the same command continues from here");
  }

  @Test
  void shouldMakeDeadLettersOfWhatCannotBeReadAndLeaveTheRestUnharmed()
      throws IOException, InterruptedException {
    Path nasty = Files.createDirectories(folder.resolve("nasty"));
    Files.writeString(nasty.resolve("good.txt"), GOOD);
    Files.writeString(nasty.resolve("empty.txt"), "");
    Files.write(nasty.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 7, 0, 0, 9});
    Files.writeString(
        nasty.resolve("latin1.txt"),
        "Café news\n\nThe café at Brannik opens on Monday after years of rows.\n",
        ISO_8859_1);
    Files.writeString(
        nasty.resolve("notext.html"),
        "<!doctype html><html><body><script>1</script></body></html>");
    Files.writeString(
        nasty.resolve("half.jsonl"),
        "{\"id\":\"1\",\"title\":\"Whole\",\"text\":\"A whole line of news about the harbour.\",\"published\":\"2099-01-01T00:00:00Z\"}\n"
            + "{\"id\":\"2\",\"title\":\"Old\",\"text\":\"A line of news from long ago.\",\"published\":\"1969-07-20T00:00:00Z\"}\n"
            + "{\"id\":\"3\",\"title\":\"Half\",\"te");
    Files.writeString(
        nasty.resolve("bomb.xml"),
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>");
    writeOneLongLine(nasty.resolve("long.txt"), 50);

    Command.Result result = Command.run("batch", nasty.toString(), "--out", out("out"));

    assertThat(result.exitCode()).as(result.output()).isZero();
    String articles = Files.readString(folder.resolve("out/articles.jsonl"), UTF_8);
    assertThat(articles).contains("Ferry aground off Oskelby", "Café news", "\"Whole\"", "\"Old\"");
    assertThat(articles).contains("date-in-future", "date-too-old").doesNotContain("2099", "1969");
    assertThat(Files.readAllLines(folder.resolve("out/dead-letters.jsonl")))
        .extracting(line -> line.replaceAll(".*\"key\":\"([^\"]*)\".*", "$1"))
        .containsExactlyInAnyOrder(
            "binary.txt", "bomb.xml", "empty.txt", "half.jsonl#3", "long.txt", "notext.html");
  }

  @Test
  void shouldSayWhichInputCannotBeRead() throws IOException, InterruptedException {
    Command.Result result =
        Command.run("batch", folder.resolve("nowhere").toString(), "--out", out("out"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).contains("nowhere");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  /**
   * Kills a run without warning once a folder is there, which its last service makes when it starts
   * to work.
   */
  private static void kill(Process process, Path whenItExists) throws InterruptedException {
    await(process, whenItExists);
    process.destroyForcibly().waitFor();
  }

  private static void await(Process process, Path file) {
    while (process.isAlive() && !Files.exists(file)) {
      Thread.onSpinWait();
    }
  }

  private static void writeOneLongLine(Path file, int megabytes) throws IOException {
    byte[] words = "harbour news ".repeat(80_000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int written = 0; written < megabytes << 20; written += words.length) {
        out.write(words);
      }
    }
  }

  /** The sample news at the root of the repository; tests run in their module's folder. */
  private static Path sampleNews() {
    return Path.of("..", "sample-news").toAbsolutePath().normalize();
  }
}
