package tidings.enrich.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.Article;
import tidings.news.EnrichedArticle;

class TokensAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new TokensAnnotator();
  }

  @Test
  void shouldPartWordsFromPunctuation() {
    assertThat(words("“We won,” she said."))
        .containsExactly("“", "We", "won", ",", "”", "she", "said", ".");
  }

  @Test
  void shouldKeepAbbreviationsNumbersAndHyphens() {
    assertThat(words("Mr. J. Orr of AT&T sold 1,880 U.S. shares at $5.93 to Oslo-based X."))
        .containsExactly(
            "Mr.",
            "J.",
            "Orr",
            "of",
            "AT&T",
            "sold",
            "1,880",
            "U.S.",
            "shares",
            "at",
            "$",
            "5.93",
            "to",
            "Oslo-based",
            "X.");
  }

  @Test
  void shouldPartThePossessiveEnding() {
    assertThat(words("Norway's Mara O’Hara’s don't"))
        .containsExactly("Norway", "'s", "Mara", "O’Hara", "’s", "don't");
  }

  @Test
  void shouldSplitLanguagesWithoutSpacesByDictionary() {
    assertThat(wordsIn("th", "นายกเทศมนตรีสัญญา 3:1")).contains("สัญญา", "3", ":", "1");
    assertThat(wordsIn("ja", "市長、新しい橋を約束。")).contains("市長", "、", "新しい", "橋", "。");
    assertThat(wordsIn("zh-Hant", "首相辭職 Norwick 2026")).contains("首相", "Norwick", "2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"首", "ก", "カ", "\ud83c", "🌪️", "a", "\u0301", "ក"})
  void shouldStandAnyTextWithoutSpaces(String part) {
    Article article = Articles.article(part, part.repeat(200_000), "zh");

    EnrichedArticle found = chain().annotate(article);

    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .doesNotContain(AnnotatorStatus.FAILED);
  }

  @Test
  void shouldSplitEveryLanguageAtSpaces() {
    assertThat(wordsIn("tlh", "Ym kvitna 3,5 lor."))
        .containsExactly("Ym", "kvitna", "3,5", "lor", ".");
  }

  private ArticleAnnotator chain() {
    return new ArticleAnnotator(List.of(annotator(), new DeclaredLanguage()));
  }

  private static List<String> wordsIn(String language, String text) {
    TokensOf tokens = new TokensOf();
    new ArticleAnnotator(List.of(new TokensAnnotator(), new DeclaredLanguage(), tokens))
        .annotate(Articles.article("", text, language));
    return tokens.words;
  }

  /** Keeps the tokens that it is shown. */
  private static final class TokensOf implements Annotator {
    private final List<String> words = new ArrayList<>();

    @Override
    public String name() {
      return "words";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Set<String> requires() {
      return Set.of("tokens");
    }

    @Override
    public Findings annotate(AnnotatedArticle article) {
      for (int i = 0; i < article.textTokens().size(); i++) {
        words.add(article.textTokens().word(i));
      }
      return Findings.of();
    }
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
      assertThat(text.substring(tokens.start(i), tokens.end(i))).isEqualTo(tokens.word(i));
    }
    return words;
  }
}
