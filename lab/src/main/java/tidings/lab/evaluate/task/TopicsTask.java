package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.lab.data.JsonLine;
import tidings.lab.data.LabelledArticle;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.ClassCounts;
import tidings.lab.evaluate.figures.Figures;
import tidings.news.EnrichedArticle;
import tidings.news.TopicAssignment;

/**
 * Topics of articles, against sections ({@code label}) or against our own topic ids ({@code
 * topics}). With sections the most confident topic is judged, as one of the file's classes; with
 * topic ids all that were found are counted, and accuracy tells how often the most confident one is
 * among the true ones.
 */
public final class TopicsTask implements Task {
  private static final Instant OBSERVED = Instant.parse("2026-03-01T00:00:00Z");
  private static final String NONE = "none";

  private final ArticleAnnotator chain;

  /** Makes a task that annotates with this chain. */
  public TopicsTask(ArticleAnnotator chain) {
    this.chain = chain;
  }

  @Override
  public String name() {
    return "topics";
  }

  /**
   * What an article is about: the topics of its section, or its own.
   *
   * @param section the section; empty if topics are given
   */
  private record Item(LabelledArticle article, String section, List<String> topics) {}

  @Override
  public Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException {
    Map<String, Object> unmapped = new TreeMap<>();
    List<Item> items = read(path, unmapped);
    Map<String, List<String>> sections = new TreeMap<>();
    items.forEach(item -> sections.put(item.section, item.topics));
    ClassCounts counts = new ClassCounts();
    long nanos =
        session.<Item, EnrichedArticle>time(
            path.getFileName() + " topics",
            items,
            () -> item -> chain.annotate(item.article.observed(OBSERVED)),
            (item, article) -> judge(item, article, sections, counts, session.predictions()));
    Map<String, Object> extras = new LinkedHashMap<>();
    extras.put("f1PerClass", counts.f1PerClass());
    if (!unmapped.isEmpty()) {
      extras.put("unmapped", unmapped);
    }
    return new Figures(
        items.size(),
        counts.macro(),
        counts.accuracy(),
        Session.perSecond(items.size(), nanos),
        extras);
  }

  private static List<Item> read(Path path, Map<String, Object> unmapped)
      throws IOException, UnreadableDataException {
    List<Item> items = new ArrayList<>();
    for (JsonLine line : JsonLine.read(path)) {
      List<String> topics = line.texts("topics");
      if (topics != null) {
        items.add(new Item(LabelledArticle.of(line), "", topics));
        continue;
      }
      String section = Sections.normal(line.required("label"));
      topics = Sections.topics(section);
      if (topics == null) {
        unmapped.merge(section, 1, (one, other) -> (Integer) one + (Integer) other);
      } else {
        items.add(new Item(LabelledArticle.of(line), section, topics));
      }
    }
    if (items.isEmpty()) {
      throw UnreadableDataException.of(
          path,
          "names only sections whose topic is not known (%s); give each line a \"topics\" array"
              .formatted(String.join(", ", unmapped.keySet())));
    }
    return items;
  }

  private static void judge(
      Item item,
      EnrichedArticle article,
      Map<String, List<String>> sections,
      ClassCounts counts,
      Predictions predictions) {
    List<String> found = article.getTopics().stream().map(TopicAssignment::getTopic).toList();
    String first = found.isEmpty() ? NONE : found.get(0);
    boolean correct = item.topics.contains(first) || (item.topics.isEmpty() && found.isEmpty());
    if (item.section.isEmpty()) {
      counts.addAll(known(item.topics), known(found), correct);
    } else {
      counts.add(item.section, correct ? item.section : section(first, sections));
    }
    predictions.add(
        new Prediction()
            .with("id", article.getOrigin().getPosition())
            .with("title", article.getTitle())
            .with("text", beginning(article.getText()))
            .with("gold", item.section.isEmpty() ? item.topics : item.section)
            .with("predicted", found)
            .with("confidences", confidences(article))
            .correct(correct));
  }

  private static Set<String> known(List<String> topics) {
    return topics.isEmpty() ? new TreeSet<>(List.of(NONE)) : new TreeSet<>(topics);
  }

  /** A topic that is wrong for its article may still be that of another of the file's sections. */
  private static String section(String topic, Map<String, List<String>> sections) {
    return sections.entrySet().stream()
        .filter(section -> section.getValue().contains(topic))
        .min(Map.Entry.comparingByValue((one, other) -> one.indexOf(topic) - other.indexOf(topic)))
        .map(Map.Entry::getKey)
        .orElse("(other)");
  }

  private static List<Double> confidences(EnrichedArticle article) {
    return article.getTopics().stream().map(TopicAssignment::getConfidence).toList();
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }
}
