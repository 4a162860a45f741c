package example.tickers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.AnnotatorContract;
import tidings.enrich.annotator.ArticleAnnotator;
import tidings.enrich.annotator.Articles;
import tidings.news.EnrichedArticle;
import tidings.news.Span;

class TickersAnnotatorTest extends AnnotatorContract {
  @Override
  protected Annotator annotator() {
    return new TickersAnnotator();
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("exchanges", "NYSE,OSE");
  }

  @Test
  void shouldFindACompanyInTitleAndText() {
    EnrichedArticle found =
        annotate("Halden (OSE: HLD) falls", "Shares in Halden Shipping (ose:HLD) fell on Monday.");

    assertThat(found.getEntities())
        .singleElement()
        .satisfies(
            company -> {
              assertThat(company.getId()).isEqualTo("organization:ose-hld");
              assertThat(company.getName()).isEqualTo("HLD (OSE)");
              assertThat(company.getTitleMentions()).containsExactly(new Span(13, 16));
              assertThat(company.getMentions()).containsExactly(new Span(31, 34));
            });
  }

  @Test
  void shouldLeaveOutExchangesThatItWasNotTold() {
    assertThat(annotate("", "Shares in Halden Shipping (LSE: HLD) fell.").getEntities()).isEmpty();
  }

  @Test
  void shouldFindSoManyAsTheContractAllows() {
    EnrichedArticle found = annotate("", "Halden (OSE: HLD). ".repeat(10_000));

    assertThat(found.getEntities())
        .singleElement()
        .satisfies(company -> assertThat(company.getMentions()).hasSize(100));
  }

  @Test
  void shouldRefuseWhatIsNoExchange() {
    assertThatThrownBy(() -> annotator().configure(Map.of("exchanges", "NYSE,12")))
        .hasMessage("exchanges: '12' is no exchange; give some like NYSE,LSE");
  }

  private EnrichedArticle annotate(String title, String text) {
    Annotator annotator = annotator();
    annotator.configure(settings());
    return new ArticleAnnotator(List.of(annotator)).annotate(Articles.english(title, text));
  }
}
