package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import tidings.aggregate.store.Table;
import tidings.news.state.Contribution;
import tidings.news.state.CountedArticle;
import tidings.news.state.Delta;

/** What a reader of the deltas has counted: by topic and article. */
final class DeltaSum {
  private final Map<String, Contribution> counted = new TreeMap<>();

  void add(Changes changes) {
    changes.deltas().forEach(this::add);
  }

  private void add(Delta delta) {
    Contribution shown = delta.getBefore() == null ? delta.getAfter() : delta.getBefore();
    String key = delta.getTopic() + "|" + shown.getArticle();
    assertThat(delta.getBefore()).as("what is subtracted was counted").isEqualTo(counted.get(key));
    assertThat(delta.getAfter()).as("a delta changes something").isNotEqualTo(delta.getBefore());
    if (delta.getAfter() == null) {
      counted.remove(key);
    } else {
      counted.put(key, delta.getAfter());
    }
  }

  /** What is counted of the articles that are remembered: what is forgotten stays counted. */
  Map<String, Contribution> counted(Table<CountedArticle> remembered) {
    Map<String, Contribution> known = new TreeMap<>(counted);
    known.values().removeIf(each -> remembered.get(each.getArticle()) == null);
    return known;
  }

  static Map<String, Contribution> recount(Table<CountedArticle> articles) {
    Map<String, Contribution> counts = new TreeMap<>();
    articles.range(
        "",
        "~",
        (id, article) -> {
          if (article.getCounted() != null) {
            for (String topic : article.getCounted().getTopics()) {
              counts.put(topic + "|" + id, article.getCounted());
            }
          }
        });
    return counts;
  }
}
