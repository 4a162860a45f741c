package tidings.cli.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.ingest.archive.ArchivedItem;
import tidings.ingest.article.ItemKey;

/** Every item of the archive is in the outputs under its id, as its source delivered it last. */
public record NoArticleLost(List<ArchivedItem> archive) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public void assertHolds(Run run) throws IOException {
    assertThat(states(run, "articles.jsonl")).isEqualTo(expected());
    assertThat(states(run, "enriched.jsonl")).isEqualTo(expected());
  }

  /**
   * What the archive says last of each id: whether it is deleted. What was deleted before it was
   * known is nowhere.
   */
  private Map<String, Boolean> expected() {
    Map<String, Boolean> last = new TreeMap<>();
    for (ArchivedItem item : archive) {
      String id = ItemKey.articleId(ItemKey.of(item.article()));
      if (!item.article().getDeleted() || last.containsKey(id)) {
        last.put(id, item.article().getDeleted());
      }
    }
    return last;
  }

  private static Map<String, Boolean> states(Run run, String file) throws IOException {
    Map<String, Boolean> states = new TreeMap<>();
    for (String line : run.lines(file)) {
      JsonNode article = JSON.readTree(line);
      states.put(article.get("id").asText(), article.get("deleted").asBoolean());
    }
    return states;
  }
}
