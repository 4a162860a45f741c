package example.tickers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.enrich.annotator.EntityIds;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Span;

/** The companies of an article, each with the places of its symbol. */
final class Companies {
  // What the contract allows.
  private static final int MOST_IN_TEXT = 100;
  private static final int MOST_IN_TITLE = 10;

  private final Map<String, Ticker> tickers = new TreeMap<>();
  private final Map<String, List<Span>> inTitle = new TreeMap<>();
  private final Map<String, List<Span>> inText = new TreeMap<>();

  void addInTitle(Ticker ticker) {
    add(ticker, inTitle, MOST_IN_TITLE);
  }

  void addInText(Ticker ticker) {
    add(ticker, inText, MOST_IN_TEXT);
  }

  private void add(Ticker ticker, Map<String, List<Span>> places, int most) {
    // Not EntityIds.of: that would take the symbols CO and SE for legal forms and leave them out.
    String id =
        EntityIds.ofKnown(EntityType.ORGANIZATION, ticker.exchange() + " " + ticker.symbol())
            .orElseThrow();
    tickers.putIfAbsent(id, ticker);
    List<Span> spans = places.computeIfAbsent(id, unknown -> new ArrayList<>());
    if (spans.size() < most) {
      spans.add(new Span(ticker.start(), ticker.end()));
    }
  }

  /** Returns them by id. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    tickers.forEach((id, ticker) -> entities.add(entity(id, ticker)));
    return entities;
  }

  private Entity entity(String id, Ticker ticker) {
    return Entity.newBuilder()
        .setId(id)
        .setName(ticker.symbol() + " (" + ticker.exchange() + ")")
        .setType(EntityType.ORGANIZATION)
        .setLink(EntityLink.FULL_NAME)
        .setConfidence(1)
        .setMentions(inText.getOrDefault(id, List.of()))
        .setTitleMentions(inTitle.getOrDefault(id, List.of()))
        .setInTitle(inTitle.containsKey(id))
        .build();
  }
}
