package tidings.enrich.sentiment;

import java.util.List;
import tidings.news.Quote;
import tidings.news.Span;

/** The parts of a text that the author quotes from somebody else. */
final class QuotedText {
  private final List<Span> spans;

  /** Takes quotes in order and without overlap. */
  QuotedText(List<Quote> quotes) {
    spans = quotes.stream().map(Quote::getSpan).toList();
  }

  /** Returns whether a stretch of the text begins inside a quote. */
  boolean contains(Span stretch) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span quote = spans.get(middle);
      if (quote.getEnd() <= stretch.getStart()) {
        low = middle + 1;
      } else if (quote.getStart() > stretch.getStart()) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
