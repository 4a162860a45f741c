package tidings.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What became of the input.
 *
 * @param read items read, those that could not be used among them
 * @param articles articles in the outputs, deleted ones among them
 * @param unchanged items that repeated what was known of their article
 * @param copies articles that repeat another
 * @param stories stories that stand
 * @param deadLetters items that could not be used; dead-letters.jsonl says why
 * @param time how long it took, in the last attempt
 */
record Tally(
    long read,
    long articles,
    long unchanged,
    long copies,
    long stories,
    long deadLetters,
    Duration time) {

  static Tally of(long read, long unchanged, LineCounts lines, Path stories, Duration time)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    long standing = 0;
    long copies = 0;
    try (BufferedReader reader = Files.newBufferedReader(stories)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode story = json.readTree(line);
        standing += story.get("articles").asInt() > 0 ? 1 : 0;
        copies += story.get("articles").asInt() - story.get("reports").asInt();
      }
    }
    return new Tally(
        read, lines.articles(), unchanged, copies, standing, lines.deadLetters(), time);
  }

  /** Returns the tally as text. */
  String text() {
    double seconds = Math.max(0.001, time.toMillis() / 1000.0);
    return """
        read          %,10d
        articles      %,10d
        unchanged     %,10d
        copies        %,10d
        stories       %,10d
        dead letters  %,10d
        time          %10.1f s
        rate          %,10.0f items/s"""
        .formatted(
            read, articles, unchanged, copies, stories, deadLetters, seconds, read / seconds);
  }
}
