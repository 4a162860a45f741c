package tidings.enrich.sentiment;

import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Tokens;
import tidings.news.Sentiment;
import tidings.news.Span;

/** Tells the author's sentiment in a whole article: from what is not quoted. */
final class AuthorSentiment {
  private static final int TITLE = 2;
  private final ValenceLexicon lexicon = ValenceLexicon.shared();

  /**
   * Returns the sentiment of the whole.
   *
   * @param towards what the title and the sentences say of entities, where it is not quoted
   */
  Sentiment of(AnnotatedArticle article, Opinions towards) {
    return towards.isEmpty() ? valence(article).sentiment() : towards.together();
  }

  private Valence valence(AnnotatedArticle article) {
    Tokens title = article.titleTokens();
    Valence sum = new SentenceValence(lexicon, title).of(0, title.size()).times(TITLE);
    Tokens text = article.textTokens();
    SentenceValence valence = new SentenceValence(lexicon, text);
    for (Span sentence : article.sentences()) {
      sum =
          sum.plus(
              valence.of(text.firstFrom(sentence.getStart()), text.firstFrom(sentence.getEnd())));
    }
    return sum;
  }
}
