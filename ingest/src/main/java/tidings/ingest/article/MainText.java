package tidings.ingest.article;

import java.util.List;

/**
 * What is left of a delivered item when everything that is not the article is gone.
 *
 * @param title the title as one line; empty if there is none
 * @param paragraphs the paragraphs, each one line, none empty
 */
record MainText(String title, List<String> paragraphs) {
  MainText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Returns the paragraphs, one newline between them. */
  String text() {
    return String.join("\n", paragraphs);
  }
}
