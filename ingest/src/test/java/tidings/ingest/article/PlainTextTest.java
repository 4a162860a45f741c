package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String TITLE = "Storm tears roofs off forty houses";
  private static final String LEAD =
      "A storm tore the roofs off forty houses on Vell on Monday night.";
  private static final String END = "The island's school serves as a shelter until the weekend.";

  @Test
  void shouldTakeTheFirstLineAsTitle() {
    assertThat(PlainText.of(TITLE + "\n\n" + LEAD + "\n\n" + END, null))
        .isEqualTo(new MainText(TITLE, java.util.List.of(LEAD, END)));
  }

  @Test
  void shouldNotNeedTheBlankLine() {
    assertThat(PlainText.of(TITLE + "\r\n" + LEAD + "\r\n" + END, null))
        .isEqualTo(new MainText(TITLE, java.util.List.of(LEAD, END)));
  }

  @Test
  void shouldNotTakeAParagraphAsTitle() {
    assertThat(PlainText.of(LEAD + "\n" + END, null))
        .isEqualTo(new MainText("", java.util.List.of(LEAD, END)));
  }

  @Test
  void shouldTakeASentenceAsTitleWhereItAloneStandsApart() {
    assertThat(PlainText.of("The storm is over.\n\n" + LEAD + "\n" + END, null).title())
        .isEqualTo("The storm is over.");
  }

  @Test
  void shouldReadATitleAlone() {
    assertThat(PlainText.of(TITLE, null)).isEqualTo(new MainText(TITLE, java.util.List.of()));
  }

  @Test
  void shouldRemoveTheTitleThatIsRepeatedAboveTheText() {
    assertThat(PlainText.of(TITLE.toUpperCase(java.util.Locale.ROOT) + "\n" + LEAD, TITLE))
        .isEqualTo(new MainText(TITLE, java.util.List.of(LEAD)));
  }

  @Test
  void shouldJoinLinesThatWereBrokenAtAFixedWidth() {
    String wire =
        """
        STORM HITS VELL

        VELL (Harbour News) - A storm tore the roofs off forty houses on
        the island of Vell on Monday night, and the ferry to the
        mainland will not sail before Wednesday, the fire service
        said.
            Nobody was hurt. People will
        share the island's school until
        the weekend.
        """;

    assertThat(PlainText.of(wire, null).paragraphs())
        .containsExactly(
            "VELL (Harbour News) - A storm tore the roofs off forty houses on the island of Vell on Monday"
                + " night, and the ferry to the mainland will not sail before Wednesday, the fire service said.",
            "Nobody was hurt. People will share the island's school until the weekend.");
  }

  @Test
  void shouldNotJoinSentencesOfALineEach() {
    String sentences =
        LEAD + "\n" + END + "\nIt is cold.\nNobody sleeps.\nA ferry may sail on Friday.";

    assertThat(PlainText.of(sentences, null).paragraphs()).hasSize(5);
  }

  @Test
  void shouldReadTextWithTagsLeftInIt() {
    String text =
        TITLE
            + "\n\n<p>"
            + LEAD
            + "</p>\n<p>The <b>school</b> is a shelter.</p><script>x()</script>";

    assertThat(PlainText.of(text, null))
        .isEqualTo(new MainText(TITLE, java.util.List.of(LEAD, "The school is a shelter.")));
  }

  @Test
  void shouldKeepComparisonsThatAreNoTags() {
    assertThat(PlainText.of(TITLE + "\nIt was 3 < 5 and b > a, she said.", null).text())
        .isEqualTo("It was 3 < 5 and b > a, she said.");
  }
}
