package example.tickers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticker symbol where it stands.
 *
 * @param exchange the stock exchange, as in NYSE
 * @param symbol the company's symbol there, as in HLD
 * @param start offset of the symbol's first code unit
 * @param end offset after its last code unit
 */
record Ticker(String exchange, String symbol, int start, int end) {
  // Every repetition is bounded, so that no text makes it slow.
  private static final Pattern TICKER =
      Pattern.compile("\\(([A-Za-z]{2,10}): ?([A-Z]{1,6}(?:\\.[A-Z])?)\\)");

  /** Returns those of a text, in order, of the given exchanges. */
  static List<Ticker> in(String text, Set<String> exchanges) {
    List<Ticker> found = new ArrayList<>();
    Matcher matcher = TICKER.matcher(text);
    while (matcher.find()) {
      // ROOT: in a Turkish locale the capital of i is another letter.
      String exchange = matcher.group(1).toUpperCase(Locale.ROOT);
      if (exchanges.contains(exchange)) {
        found.add(new Ticker(exchange, matcher.group(2), matcher.start(2), matcher.end(2)));
      }
    }
    return found;
  }
}
