package example.tickers;

import java.util.Map;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;

/** Finds companies by the ticker symbol that stands behind their name, as in (NYSE: HLD). */
public final class TickersAnnotator implements Annotator {
  private TickersSettings settings = TickersSettings.of(Map.of());

  @Override
  public String name() {
    return "tickers";
  }

  /** The settings are part of it: with other settings it finds other things. */
  @Override
  public String version() {
    return "1 " + settings.exchanges();
  }

  @Override
  public void configure(Map<String, String> settings) {
    this.settings = TickersSettings.of(settings);
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    Companies companies = new Companies();
    for (Ticker ticker : Ticker.in(article.title(), settings.exchanges())) {
      companies.addInTitle(ticker);
    }
    for (Ticker ticker : Ticker.in(article.text(), settings.exchanges())) {
      companies.addInText(ticker);
    }
    return Findings.of(new Finding.Entities(companies.entities()));
  }
}
