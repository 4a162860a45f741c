package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import tidings.schemas.NewsTopics;

/** docs/records.md says of each field of each record on a topic what the schemas say. */
class RecordsDocTest {
  private static final String PAGE = "docs/records.md";

  @Test
  void shouldListEveryFieldOfEveryRecordOnATopic() throws IOException {
    new GeneratedPart(PAGE, "records").assertSays(RecordTables.ofAllTopics().markdown());
  }

  @Test
  void shouldExplainEveryRecordThatATopicLeadsTo() {
    RecordTables tables = RecordTables.ofAllTopics();

    assertThat(tables.names())
        .contains("TopicSummary", "StorySummary", "SummaryStatus", "EnrichedArticle", "Origin")
        .doesNotContain("Contribution", "SlimArticle");
  }

  @Test
  void shouldGiveAMeaningToEveryValueOfAStatus() throws IOException {
    Schema status = NewsTopics.SUMMARIES.schema().getField("status").schema();

    assertThat(EnumMeanings.read().of(status).keySet())
        .containsAll(new TreeSet<>(List.of("ROLLING", "PROVISIONAL", "FINAL", "CORRECTED")));
  }
}
