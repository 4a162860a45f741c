package example.tickers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.enrich.annotator.EntityBuilder;
import tidings.enrich.annotator.EntityIds;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;
import tidings.news.Span;

/** The companies of an article, each with the places of its symbol. */
final class Companies {
  private final Map<String, EntityBuilder> companies = new TreeMap<>();

  void addInTitle(Ticker ticker) {
    company(ticker).addTitleMention(new Span(ticker.start(), ticker.end()));
  }

  void addInText(Ticker ticker) {
    company(ticker).addMention(new Span(ticker.start(), ticker.end()));
  }

  private EntityBuilder company(Ticker ticker) {
    // Not EntityIds.of, which leaves legal forms out: CO and SE are symbols, too.
    String id =
        EntityIds.ofKnown(EntityType.ORGANIZATION, ticker.exchange() + " " + ticker.symbol())
            .orElseThrow();
    String name = ticker.symbol() + " (" + ticker.exchange() + ")";
    return companies.computeIfAbsent(
        id,
        unknown ->
            new EntityBuilder(id, EntityType.ORGANIZATION, name)
                .link(EntityLink.FULL_NAME)
                .confidence(1));
  }

  /** Returns them by id. */
  List<Entity> entities() {
    return companies.values().stream().map(EntityBuilder::build).toList();
  }
}
