package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** The same input gives the same outputs, to the byte. */
public record SameAfterReplay(Run first) {
  public void assertHolds(Run again) throws IOException {
    for (String file :
        new String[] {"articles.jsonl", "enriched.jsonl", "stories.jsonl", "summaries.jsonl"}) {
      assertThat(again.lines(file))
          .as("%s of %s and %s", file, first, again)
          .isEqualTo(first.lines(file));
    }
  }
}
