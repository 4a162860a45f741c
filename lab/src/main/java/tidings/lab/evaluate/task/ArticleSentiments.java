package tidings.lab.evaluate.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.ingest.article.NotAnArticleException;
import tidings.lab.data.CsvRow;
import tidings.lab.data.LabelledArticle;
import tidings.lab.data.TargetFile;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.ClassCounts;
import tidings.lab.evaluate.figures.Figures;
import tidings.news.Article;
import tidings.news.ContentType;
import tidings.news.EnrichedArticle;
import tidings.news.Entity;
import tidings.news.ObservedOrigin;
import tidings.news.Origin;
import tidings.news.Polarity;
import tidings.news.RawArticle;
import tidings.news.Sentiment;

/**
 * Measures sentiment towards the main entity of whole articles. The entity is the one whose name is
 * that of the target, else the most mentioned one whose words are all in the target's name or the
 * other way round; where there is none, neutral is what the chain says. Beside it, the sentiment of
 * the whole article is held against the same labels.
 */
final class ArticleSentiments {
  private static final Instant OBSERVED = Instant.parse("2026-03-01T00:00:00Z");

  private final ArticleAnnotator chain;
  private final Session session;
  private final PolarityCounts entities = new PolarityCounts();
  private final ClassCounts articles = new ClassCounts();
  private int absent;
  private int unjudged;

  private record Item(String id, Article article, String target, Polarity gold) {}

  ArticleSentiments(ArticleAnnotator chain, Session session) {
    this.chain = chain;
    this.session = session;
  }

  Figures measure(String file, List<CsvRow> rows)
      throws UnreadableDataException, InterruptedException {
    List<Item> items = new ArrayList<>();
    for (CsvRow row : rows) {
      Item item = item(row);
      if (item.gold != Polarity.UNKNOWN) {
        items.add(item);
      }
    }
    long nanos =
        session.<Item, EnrichedArticle>time(
            file + " sentiment", items, () -> item -> chain.annotate(item.article), this::judge);
    Map<String, Object> extras = entities.extras();
    extras.put("entitiesNotFound", absent);
    extras.put("entitiesWithoutSentiment", unjudged);
    extras.put("wholeArticleF1", articles.macro().f1());
    extras.put("wholeArticleAccuracy", articles.accuracy());
    return new Figures(
        items.size(),
        entities.classes().macro(),
        entities.classes().accuracy(),
        Session.perSecond(items.size(), nanos),
        extras);
  }

  private static Item item(CsvRow row) throws UnreadableDataException {
    RawArticle raw =
        RawArticle.newBuilder()
            .setId("line-%09d".formatted(row.line()))
            .setTitle(row.field("TITLE"))
            .setContentType(ContentType.TEXT)
            .setContent(row.field("DOCUMENT"))
            .setOrigin(Origin.newBuilder().setPosition(row.line()).build())
            .build();
    try {
      return new Item(
          "line " + row.line(),
          LabelledArticle.cleaner()
              .clean(raw)
              .asRevision(1, OBSERVED, OBSERVED, ObservedOrigin.RECORDED),
          row.field("TARGET_ENTITY"),
          TargetFile.polarity(row, "TRUE_SENTIMENT"));
    } catch (NotAnArticleException e) {
      throw row.wrong("is no article: " + e.getMessage());
    }
  }

  private void judge(Item item, EnrichedArticle article) {
    Entity entity = entity(item.target, article.getEntities());
    Sentiment sentiment = entity == null ? null : entity.getSentiment();
    absent += entity == null ? 1 : 0;
    unjudged += entity != null && sentiment == null ? 1 : 0;
    boolean correct = entities.add(item.gold, sentiment);
    Polarity whole = PolarityCounts.polarity(article.getSentiment());
    articles.add(PolarityCounts.name(item.gold), PolarityCounts.name(whole));
    session
        .predictions()
        .add(
            new Prediction()
                .with("id", item.id)
                .with("text", article.getTitle())
                .with("target", item.target)
                .with("entity", entity == null ? null : entity.getId())
                .with("gold", PolarityCounts.name(item.gold))
                .with("predicted", PolarityCounts.name(PolarityCounts.polarity(sentiment)))
                .with("probabilities", PolarityCounts.probabilities(sentiment))
                .with("wholeArticle", PolarityCounts.name(whole))
                .correct(correct));
  }

  private static @Nullable Entity entity(String target, List<Entity> entities) {
    Set<String> wanted = words(target);
    Entity partly = null;
    for (Entity entity : entities) {
      Set<String> words = words(entity.getName());
      if (words.equals(wanted)) {
        return entity;
      }
      boolean fits = wanted.containsAll(words) || words.containsAll(wanted);
      partly = partly == null && fits && !words.isEmpty() && !wanted.isEmpty() ? entity : partly;
    }
    return partly;
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    words.remove("");
    return words;
  }
}
