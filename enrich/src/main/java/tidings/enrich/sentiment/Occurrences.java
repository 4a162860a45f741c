package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.news.Entity;
import tidings.news.Span;

/**
 * The sentences of a text that name an entity, each once for each entity, in the order of the text;
 * so many that no article makes the work long.
 */
final class Occurrences {
  /** More entities than a long report has. */
  static final int ENTITIES = 100;

  /** What is said after so many sentences on one entity seldom changes the picture. */
  private static final int SENTENCES = 6;

  /**
   * An entity named in a sentence of the text.
   *
   * @param entity its index in the article
   * @param sentence the index of the sentence
   * @param mention where it is named
   */
  record Occurrence(int entity, int sentence, Span mention) {}

  private Occurrences() {}

  static List<Occurrence> of(AnnotatedArticle article) {
    List<Occurrence> found = new ArrayList<>();
    List<Entity> entities = article.entities();
    for (int i = 0; i < Math.min(ENTITIES, entities.size()); i++) {
      add(i, entities.get(i).getMentions(), article.sentences(), found);
    }
    found.sort(Comparator.comparingInt(Occurrence::sentence));
    return found;
  }

  private static void add(
      int entity, List<Span> mentions, List<Span> sentences, List<Occurrence> found) {
    int added = 0;
    int last = -1;
    for (Span mention : mentions) {
      int sentence = sentenceOf(mention, sentences);
      if (sentence >= 0 && sentence != last && added < SENTENCES) {
        found.add(new Occurrence(entity, sentence, mention));
        last = sentence;
        added++;
      }
    }
  }

  /** Returns the index of the sentence that holds a mention; -1 if none does. */
  private static int sentenceOf(Span mention, List<Span> sentences) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).getEnd() <= mention.getStart()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    boolean holds =
        low < sentences.size()
            && sentences.get(low).getStart() <= mention.getStart()
            && mention.getEnd() <= sentences.get(low).getEnd();
    return holds ? low : -1;
  }
}
