package tidings.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Direction;
import tidings.news.Entity;
import tidings.news.EntityType;
import tidings.news.Polarity;
import tidings.news.Progress;
import tidings.news.Sentiment;
import tidings.news.SentimentSummary;
import tidings.news.Span;
import tidings.news.StorySummary;
import tidings.news.SummaryStatus;
import tidings.news.TopicSummary;
import tidings.news.TopicTrend;
import tidings.news.state.SlimArticle;

class JsonRecordsTest {
  private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void shouldWriteAnEntityPlainly() {
    Entity entity =
        Entity.newBuilder()
            .setId("person:mara-lindqvist")
            .setName("Mara \"Mo\" Lindqvist")
            .setType(EntityType.PERSON)
            .setConfidence(0.75)
            .setMentions(List.of(new Span(0, 14), new Span(40, 49)))
            .setInTitle(true)
            .setSentiment(new Sentiment(-0.1, Polarity.NEGATIVE, 1.0, 0.0, 0.0, 0.0, null))
            .build();

    String json = JsonRecords.complete().toJson(entity);

    assertThat(json)
        .isEqualTo(
            "{\"id\":\"person:mara-lindqvist\",\"name\":\"Mara \\\"Mo\\\" Lindqvist\","
                + "\"type\":\"PERSON\",\"confidence\":0.75,"
                + "\"link\":\"UNKNOWN\",\"wikidata\":null,\"salience\":0.0,"
                + "\"mentions\":[{\"start\":0,\"end\":14},{\"start\":40,\"end\":49}],"
                + "\"titleMentions\":[],\"inTitle\":true,"
                + "\"sentiment\":{\"score\":-0.1,\"polarity\":\"NEGATIVE\",\"confidence\":1.0,"
                + "\"negative\":0.0,\"neutral\":0.0,\"positive\":0.0,\"sentence\":null}}");
  }

  @Test
  void shouldKeepNullsAndSortMaps() {
    Map<String, Long> counts = new HashMap<>();
    List.of("read", "copies", "articles", "unchanged").forEach(name -> counts.put(name, 3L));
    Progress progress = Progress.newBuilder().setTask("ingest/clean/0").setCounts(counts).build();

    String json = JsonRecords.complete().toJson(progress);

    assertThat(json)
        .isEqualTo(
            "{\"task\":\"ingest/clean/0\",\"watermark\":null,\"ended\":false,"
                + "\"counts\":{\"articles\":3,\"copies\":3,\"read\":3,\"unchanged\":3}}");
  }

  @Test
  void shouldLeaveOutTheNamedFieldsOfTheRecordItself() {
    String json =
        JsonRecords.without("revision", "watermark", "sentiment").toJson(summary().build());

    assertThat(json)
        .contains("\"status\":\"FINAL\",\"articles\":5")
        .doesNotContain("revision", "watermark", "\"spread\"")
        .contains(
            "\"headline\":\"Ferry strike ends\",\"reports\":4,\"sources\":3,\"sentiment\":0.2");
  }

  @Test
  void shouldWriteTimesInUtc() {
    TopicSummary summary = summary().setWatermark(EIGHT.plusMillis(7)).build();

    String json = JsonRecords.complete().toJson(summary);

    assertThat(json)
        .contains(
            "\"start\":\"2026-03-01T08:00:00Z\"", "\"watermark\":\"2026-03-01T08:00:00.007Z\"");
  }

  @Test
  void shouldWriteBytesInBase64AndLeaveThemUnread() {
    ByteBuffer signature = ByteBuffer.wrap(new byte[] {1, 2, 3});
    SlimArticle article =
        SlimArticle.newBuilder()
            .setId("9f")
            .setObserved(1)
            .setFirstSeen(1)
            .setCountedAt(1)
            .setSignature(signature)
            .build();

    String json = JsonRecords.complete().toJson(article);

    assertThat(json).contains("\"signature\":\"AQID\"");
    assertThat(signature.remaining()).isEqualTo(3);
  }

  /** Java 17 prints the first as 1.9999999999999998E23, the second as 5.6843418860808015E-14. */
  @ParameterizedTest
  @CsvSource({"2e23,2.0E23", "5.684341886080802e-14,5.684341886080802E-14", "0.1,0.1", "-1,-1.0"})
  void shouldWriteTheShortestNumberThatReadsBack(double score, String written) {
    String json =
        JsonRecords.complete()
            .toJson(new Sentiment(score, Polarity.NEUTRAL, 0.0, 0.0, 0.0, 0.0, null));

    assertThat(json).startsWith("{\"score\":" + written + ",");
    assertThat(Double.parseDouble(written)).isEqualTo(score);
  }

  @Test
  void shouldWriteOneLineARecordThatAnyParserReads() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonRecords.complete().writeLine(summary().build(), out);
    JsonRecords.complete().writeLine(summary().setTopic("fähren\nund 渡船 😀").build(), out);

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode second = JsonMapper.builder().build().readTree(lines.get(1));
    assertThat(second.path("topic").asText()).isEqualTo("fähren\nund 渡船 😀");
    assertThat(second.path("topStories").path(0).path("reports").asInt()).isEqualTo(4);
  }

  private static TopicSummary.Builder summary() {
    return TopicSummary.newBuilder()
        .setTopic("transport")
        .setView("24h")
        .setStart(EIGHT)
        .setEnd(EIGHT.plusSeconds(86_400))
        .setStatus(SummaryStatus.FINAL)
        .setRevision(3)
        .setArticles(5)
        .setReports(4)
        .setStories(1)
        .setSources(3)
        .setSentiment(new SentimentSummary(0.2, 0.1, 2, 2, 0))
        .setTopStories(List.of(new StorySummary("c1", "Ferry strike ends", 4, 3, 0.2, EIGHT)))
        .setTrend(new TopicTrend(1, 0.5, 0.4, Direction.STEADY));
  }
}
