package tidings.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.enrich.annotator.DeclaredLanguage;
import tidings.enrich.entities.EntitiesAnnotator;
import tidings.enrich.sentences.SentencesAnnotator;
import tidings.enrich.tokens.TokensAnnotator;
import tidings.news.AnnotatorRun;
import tidings.news.AnnotatorStatus;
import tidings.news.EnrichedArticle;
import tidings.news.Quote;

class QuotesAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new QuotesAnnotator();
  }

  @Override
  protected List<Annotator> required() {
    return List.of(new SentencesAnnotator(), new TokensAnnotator(), new EntitiesAnnotator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We have failed,\" Mara Lindqvist told reporters. | We have failed",
        "“We have failed,” said Mara Lindqvist, the minister. | We have failed",
        "Mara Lindqvist said: \"We have failed.\" | We have failed.",
        "‘We’ve failed the players’ families,’ said Mara Lindqvist. | We’ve failed the players’"
            + " families",
        "« We have failed », said Mara Lindqvist. | We have failed",
        "``We have failed,'' said Mara Lindqvist. | We have failed",
        "Mara Lindqvist left at noon, saying: \"We have failed.\" | We have failed.",
        "“She said ‘never’ to us,” said Mara Lindqvist. | She said ‘never’ to us",
        "\"We have failed, said Mara Lindqvist. | We have failed",
        "We have failed,\" said Mara Lindqvist. | We have failed",
        "Mara Lindqvist (52) called it \"a gift to us all\". | a gift to us all",
      })
  void shouldFindDirectSpeech(String text, String said) {
    assertThat(quotes(text)).containsExactly("direct: " + said + " <- person:mara-lindqvist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mara Lindqvist said that the plan was dead. | the plan was dead",
        "Mara Lindqvist, 52, the minister, said the plan was dead. | the plan was dead",
        "The minister, Mara Lindqvist, said on Tuesday the plan was dead. | the plan was dead",
        "Mara Lindqvist told the jury in a statement that the plan was dead. | the plan was dead",
        "Mara Lindqvist warned the plan would cost jobs. | the plan would cost jobs",
        "Mara Lindqvist denied that the plan was dead. | the plan was dead",
        "The plan was dead, Mara Lindqvist said on Tuesday. | The plan was dead",
        "The plan was dead, said Mara Lindqvist, the minister. | The plan was dead",
        "The plan, Mara Lindqvist said, was dead. | The plan, Mara Lindqvist said, was dead",
        "According to Mara Lindqvist, the plan is dead. | the plan is dead",
        "The plan is dead, according to Mara Lindqvist. | The plan is dead",
        "Mara Lindqvist said the plan was \"a disaster\" and left. | the plan was \"a disaster\"",
        "On average, said Mara Lindqvist, a plan takes more than a year. | On average, said Mara"
            + " Lindqvist, a plan takes more than a year",
        "Mara Lindqvist warned Norwick that the plan was dead. | the plan was dead",
        "Mara Lindqvist, leader of the party said the plan was dead. | the plan was dead",
        "Mara Lindqvist left at noon, saying the plan was dead. | the plan was dead",
      })
  void shouldFindReportedSpeech(String text, String said) {
    assertThat(quotes(text)).containsExactly("reported: " + said + " <- person:mara-lindqvist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called \"reforms\" are late.",
        "She saw \"Waves of Glass by the Great Northern Sea\" on Friday.",
        "The players’ families and the owners’ lawyers met in the ’90s.",
        "He was said to be ill. It is said that he left.",
        "Mara Lindqvist did not say whether she would go. She would not say.",
        "Mara Lindqvist announced a plan to build a bridge.",
        "As Mara Lindqvist said, nobody came.",
        "Mara Lindqvist was told that nobody came.",
        "Mara Lindqvist called it \"Waves of Glass\".",
      })
  void shouldFindNothingSaid(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Anna Borel met Jonas Adim. \"We agreed,\" he said. | person:jonas-adim | he",
        "Anna Borel met Jonas Adim. \"We agreed,\" she said. | person:anna-borel | she",
        "Ms Borel met Mr Adim. \"We agreed,\" she said. | person:borel | she",
        "Halden Shipping Inc. lost money. \"We agreed,\" the company said. |"
            + " organization:halden-shipping | the company",
        "Anna Borel left. \"We agreed,\" they said. | null | they",
        "\"We agreed,\" said a spokesman for Halden Shipping Inc. | null | a spokesman for Halden"
            + " Shipping Inc.",
        "\"We agreed,\" the minister said. | null | the minister",
        "\"We agreed,\" said the minister, Anna Borel. | person:anna-borel | Anna Borel",
        "\"We agreed,\" said Anna Borel of Norwick Bank. | person:anna-borel | Anna Borel",
      })
  void shouldTellTheSpeaker(String text, String speaker, String mention) {
    Quote quote = annotate(text).getQuotes().get(0);

    assertThat(String.valueOf(quote.getSpeaker())).isEqualTo(speaker);
    assertThat(
            text.substring(
                quote.getSpeakerMention().getStart(), quote.getSpeakerMention().getEnd()))
        .isEqualTo(mention);
    assertThat(quote.getConfidence() > 0).isEqualTo(quote.getSpeaker() != null);
  }

  @Test
  void shouldGoOnWithTheSpeakerOfAParagraph() {
    String text =
        "\"We have failed,\" said Mara Lindqvist, \"and we know it. Goodbye.\" \"Thank you all.\"\n"
            + "\"Now go home, everybody.\"";

    assertThat(quotes(text))
        .containsExactly(
            "direct: We have failed <- person:mara-lindqvist",
            "direct: and we know it. Goodbye. <- person:mara-lindqvist",
            "direct: Thank you all. <- person:mara-lindqvist",
            "direct: Now go home, everybody. <- person:mara-lindqvist");
  }

  @Test
  void shouldTakeWhatIsAddedForTheSameSpeaker() {
    String text = "\"We have failed,\" Mara Lindqvist said, adding that \"it is late\".";

    assertThat(quotes(text))
        .containsExactly(
            "direct: We have failed <- person:mara-lindqvist",
            "direct: it is late <- person:mara-lindqvist");
  }

  @Test
  void shouldReadAQuoteOfSeveralParagraphsAsOne() {
    String text = "“We have failed.\n“We know it,” Mara Lindqvist said. Tolo Veskar left.";

    assertThat(quotes(text))
        .containsExactly("direct: We have failed.\n“We know it <- person:mara-lindqvist");
  }

  @Test
  void shouldStopAtTwoHundredQuotes() {
    EnrichedArticle found = annotate("\"We have failed,\" said Mara Lindqvist.\n".repeat(201));

    assertThat(found.getQuotes()).hasSize(200);
    assertThat(found.getAnnotators())
        .filteredOn(run -> run.getAnnotator().equals("quotes"))
        .extracting(AnnotatorRun::getStatus)
        .containsExactly(AnnotatorStatus.TRUNCATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "”",
        "\"",
        "‘",
        "’ ",
        " '",
        "« ",
        "``",
        "\"a ",
        "he said \"",
        "said, ",
        "that said ",
        "according to ",
        "“‘\"\n",
        "Mara Lindqvist, who said ",
        "told, ",
        "\"No,\" "
      })
  void shouldStandTenThousandMarksThatMatchNothing(String mark) {
    EnrichedArticle found = annotate(mark.repeat(10_000));

    assertThat(found.getAnnotators())
        .extracting(AnnotatorRun::getStatus)
        .doesNotContain(AnnotatorStatus.FAILED);
  }

  private EnrichedArticle annotate(String text) {
    return new ArticleAnnotator(
            List.of(
                annotator(),
                new SentencesAnnotator(),
                new TokensAnnotator(),
                new EntitiesAnnotator(),
                new DeclaredLanguage()))
        .annotate(Articles.english("", text));
  }

  private List<String> quotes(String text) {
    return annotate(text).getQuotes().stream()
        .map(quote -> show(text, quote))
        .collect(Collectors.toList());
  }

  private static String show(String text, Quote quote) {
    String said = text.substring(quote.getSpan().getStart(), quote.getSpan().getEnd());
    return (quote.getDirect() ? "direct: " : "reported: ") + said + " <- " + quote.getSpeaker();
  }
}
