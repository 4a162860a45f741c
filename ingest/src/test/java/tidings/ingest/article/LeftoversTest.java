package tidings.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  private static final String TITLE = "Storm tears roofs off forty houses on Vell";
  private static final String LEAD =
      "A storm tore the roofs off forty houses on the island of Vell on Monday night, the fire service said.";
  private static final String MIDDLE =
      "Nobody was hurt, but the ferry to the mainland will not sail before Wednesday.";
  private static final String END = "The island's school serves as a shelter until the weekend.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Article continues after this ad",
        "Sponsored content",
        "Share this article",
        "Share on Facebook",
        "GLOW IN YOUR INBOX: get the Lantern's five o'clock flash, free!",
        "Brannik Observer: subscribe from 9 crowns a month",
        "More at harbour-herald.example.",
        "Facebook Twitter WhatsApp Email",
        "Share | Tweet | Print",
        "Copy link",
        "1.2K shares",
        "We use cookies to give you the best experience on our website.",
        "By continuing to browse, you agree to our use of cookies.",
        "Accept all cookies",
        "Cookie policy",
        "Please enable JavaScript to view the comments.",
        "Your browser does not support the video tag.",
        "Sign up for our newsletter",
        "Sign up to get the day's top stories in your inbox every morning.",
        "Subscribe now",
        "Subscribe to our YouTube channel",
        "Already a subscriber? Log in",
        "This article is for subscribers only.",
        "To continue reading, please log in.",
        "You have read 3 of your 5 free articles this month.",
        "Support independent journalism with a monthly gift.",
        "Download our app for Android and iPhone",
        "Read more: Ferry company orders two new ships",
        "READ ALSO: Why the island has no harbour wall",
        "Related: How storms get their names",
        "Read the full story here",
        "Click here to read more",
        "(Photo by Jane Doe/Harbour Press)",
        "Photo: Jane Doe",
        "Image caption: Sandbags on Quay Street",
        "Volunteers stack sandbags on Quay Street. (AP Photo/Jane Doe)",
        "Volunteers stack sandbags on Quay Street. Photo: Harbour Press",
        "Jane Doe/Reuters",
        "View gallery",
        "By Jane Doe",
        "By Jane Doe and John Smith, Harbour Press",
        "BY JANE DOE | STAFF WRITER",
        "Jane Doe, political correspondent",
        "Published 3 March 2026, 14:05 GMT",
        "Last updated: March 3, 2026 at 2:05 p.m. EST",
        "Updated 2 hours ago",
        "4 min read",
        "Listen to this article",
        "0:00 / 3:45",
        "(Reporting by Jane Doe in Vell; Editing by John Smith)",
        "With inputs from agencies",
        "© 2026 Harbour Post. All rights reserved.",
        "Copyright 2026 Harbour Post",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Comments (12)",
        "Leave a comment",
        "Join the conversation",
        "12 Comments",
        "Follow us on Facebook and Twitter",
        "Follow Harbour Post on Instagram",
        "Follow @harbourpost",
        "Tags: storm, Vell, ferry",
        "#storm #vell",
        "Home > News > Weather",
        "News | Sport | Weather | Opinion | Jobs",
        "Skip to main content",
        "Log in",
        "Back to top",
        "Load more",
        "https://post.example/storm",
        "window.dataLayer = window.dataLayer || [];",
        ".share-bar { display: none; }",
        "* * *",
      })
  void shouldRemoveBetweenParagraphs(String leftover) {
    assertThat(Leftovers.remove(List.of(TITLE, LEAD, leftover, MIDDLE, END), true))
        .containsExactly(TITLE, LEAD, MIDDLE, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisements for betting firms had covered the ferry for years.",
        "The company said it uses cookies to follow people across the web.",
        "“We use cookies to track you,” the firm's founder told the court.",
        "Share prices fell by a tenth on Tuesday.",
        "Shares in the ferry company fell sharply.",
        "Residents share the cost of the new harbour wall.",
        "She found the ransom note in her inbox on Monday, she told the court.",
        "Follow the money, as investigators like to put it.",
        "Sign language was used at the hearing.",
        "Subscribe or leave: that is the choice for listeners of the island's radio.",
        "Read more books, the minister told pupils.",
        "Related-party rules follow in June.",
        "Photo-sharing sites are not covered by the ban.",
        "Video from the harbour showed boats on the road.",
        "Image-generating programs were used in the campaign.",
        "By Friday, all boats must be gone.",
        "By contrast, the Harbour Post reported that fewer people had left.",
        "Research by Vell University found the same.",
        "Reporting by the Harbour Post showed that the wall was never finished.",
        "Written by a teacher, the play is about a storm.",
        "Copyright law was not at issue in the case.",
        "The video was removed from the site on Monday.",
        "Comments by the mayor angered fishermen.",
        "Comments are what he lives for.",
        "Home is where the ferry lands.",
        "News of the storm reached the mainland late.",
        "Use of dating apps rose on the island.",
        "Visit the island in summer and it looks harmless.",
        "Join the queue, residents were told.",
        "Watch out for falling tiles, the fire service warned.",
        "Background: the wall was planned in 1990 and never built.",
        "Jane Doe contributed to the win with two goals.",
        "It was the worst storm since 1962 (see the photo archive for that year), fishermen recall.",
        "“Nobody came,” she said. (Reuters)",
        "Print sales of the Harbour Post rose.",
        "More than half of the houses are empty.",
        "Updated figures are due on Thursday.",
        "March 3, 2026, will be remembered on the island.",
        "The ferry was due on",
        "March 23, 1987.",
        "Harbour> said <Ferry Company>, a firm",
        "What they said",
        "Ferry",
      })
  void shouldKeepTheArticlesSentences(String sentence) {
    assertThat(Leftovers.remove(List.of(TITLE, LEAD, sentence, MIDDLE, END), true))
        .containsExactly(TITLE, LEAD, sentence, MIDDLE, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather",
        "Privacy Policy | Terms of Use",
        "Sport",
        "Contact us",
        "More from Weather"
      })
  void shouldRemoveMenusBelowTheText(String leftover) {
    assertThat(Leftovers.remove(List.of(TITLE, LEAD, END, leftover), true))
        .containsExactly(TITLE, LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related: a storm in three pictures",
        "By land and sea, help reaches Vell",
        "Photos: Vell after the storm",
        "Opinion | Vell needs a wall",
        "Watch: the storm hits Vell",
        "Advertisement ban takes effect in Vell"
      })
  void shouldKeepATitleThatLooksLikeALeftover(String title) {
    assertThat(Leftovers.remove(List.of(title, LEAD, END), true)).containsExactly(title, LEAD, END);
  }

  @Test
  void shouldRemoveTheHeadlinesBelowTheHeadingOfAList() {
    List<String> lines =
        List.of(
            TITLE,
            LEAD,
            END,
            "Most read",
            "1. Bridge to close for repairs",
            "2. Why rents rise",
            "Quiz of the week");

    assertThat(Leftovers.remove(lines, true)).containsExactly(TITLE, LEAD, END);
  }

  @Test
  void shouldRemoveAListInTheMiddleAndKeepTheSubheadingBehindIt() {
    List<String> lines =
        List.of(
            TITLE,
            LEAD,
            "Related articles",
            "Ferry company orders two new ships",
            "After the storm",
            MIDDLE,
            END);

    assertThat(Leftovers.remove(lines, true))
        .containsExactly(TITLE, LEAD, "After the storm", MIDDLE, END);
  }

  @Test
  void shouldFindTheTitleBelowTheOutletsName() {
    assertThat(Leftovers.remove(List.of("The Harbour Post", TITLE, LEAD), true))
        .containsExactly(TITLE, LEAD);
  }

  @Test
  void shouldKeepATextOfWhichNothingWouldBeLeft() {
    assertThat(Leftovers.remove(List.of("Subscribe now"), true)).containsExactly("Subscribe now");
  }

  @Test
  void shouldNotChangeWhatIsClean() {
    List<String> once =
        Leftovers.remove(List.of("Menu", TITLE, "By Jane Doe", LEAD, "Share", END), true);

    assertThat(Leftovers.remove(once, true)).isEqualTo(once);
  }

  @Test
  void shouldReadHostileLinesInTime() {
    List<String> hostile = new ArrayList<>(List.of(TITLE, LEAD));
    for (String piece :
        List.of(
            "A ",
            "Home > ",
            "a/",
            "Jane Doe, ",
            "(photo ",
            "share ",
            "#a ",
            "1:00 ",
            "( ",
            "x.",
            "by ")) {
      hostile.add(piece.repeat(200));
      hostile.add(piece.repeat(20) + "!");
    }

    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Leftovers.remove(hostile, true)).contains(LEAD));
  }
}
