package tidings.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tidings.lab.evaluate.figures.Figures;
import tidings.lab.evaluate.task.Predictions;
import tidings.lab.evaluate.task.Session;
import tidings.schemas.TrustedRecords;

/**
 * The small quality card: on data that we wrote ourselves no figure may fall. With {@code
 * -Dtidings.write-quality-card=true} the figures of this build become the stored card.
 */
class QualityCardTest {
  private static final String WRITE = "tidings.write-quality-card";
  private static final Path STORED = Path.of("src/test/resources/quality/quality-card.json");
  private static final double TOLERANCE = 0.005;

  /** Precision may fall for the sake of recall, and the other way round. */
  private static final List<String> KEPT = List.of("f1", "accuracy");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private record Entry(String task, String path) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("entities", "src/test/resources/quality/entities.bio"),
          new Entry("sentiment", "src/test/resources/quality/sentiment.jsonl"),
          new Entry("topics", "../enrich/src/test/resources/quality/topics.jsonl"),
          new Entry("text", "src/test/resources/quality/text"),
          new Entry("stories", "../sample-news"),
          new Entry("duplicates", "../sample-news"));

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @Test
  void shouldNotFallBelowTheStoredCard() throws Exception {
    ArrayNode card = measure();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(STORED, JSON.writeValueAsString(card) + "\n");
    }

    List<String> losses = losses(JSON.readTree(Files.readString(STORED)), card);

    assertThat(losses)
        .as("If the loss is meant, store a new card: mvn … -Dtest=QualityCardTest -D%s=true", WRITE)
        .isEmpty();
  }

  private static ArrayNode measure() throws Exception {
    ShippedTasks tasks = new ShippedTasks();
    Session session = new Session(Session.Progress.NONE, Predictions.NONE, Duration.ZERO);
    ArrayNode card = JSON.createArrayNode();
    for (Entry entry : ENTRIES) {
      Figures figures = tasks.of(entry.task).measure(Path.of(entry.path), session);
      ObjectNode row = card.addObject().put("task", entry.task).put("path", entry.path);
      row.put("items", figures.items());
      row.put("precision", down(figures.score().precision()));
      row.put("recall", down(figures.score().recall()));
      row.put("f1", down(figures.score().f1()));
      if (figures.accuracy() != null) {
        row.put("accuracy", down(figures.accuracy()));
      }
    }
    return card;
  }

  private static List<String> losses(JsonNode stored, ArrayNode card) {
    List<String> losses = new ArrayList<>();
    if (stored.size() != card.size()) {
      losses.add("the stored card has %d rows, this one %d".formatted(stored.size(), card.size()));
    }
    for (int i = 0; i < Math.min(stored.size(), card.size()); i++) {
      JsonNode before = stored.get(i);
      JsonNode now = card.get(i);
      String name = now.path("task").asText() + " on " + now.path("path").asText();
      if (before.path("items").asInt() != now.path("items").asInt()) {
        losses.add("%s: items %s, now %s".formatted(name, before.path("items"), now.path("items")));
      }
      for (String figure : KEPT) {
        if (now.path(figure).asDouble() < before.path(figure).asDouble() - TOLERANCE) {
          losses.add(
              "%s: %s %s, now %s".formatted(name, figure, before.path(figure), now.path(figure)));
        }
      }
    }
    return losses;
  }

  private static double down(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.DOWN).doubleValue();
  }
}
