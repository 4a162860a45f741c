package tidings.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.news.Entity;
import tidings.news.Quote;

/**
 * Finds what was said in an English article and who said it: words between quotation marks, and
 * reported speech with a verb of saying. The words of a title are not read.
 *
 * <p>What counts as a quote, its source and its cue are those of PARC; a clause that quotes a few
 * words between marks is one quote, in the author's words. Who speaks is found by sieves, the most
 * certain first.
 *
 * @see <a href="https://aclanthology.org/D13-1101/">Pareti et al. 2013, Automatically Detecting and
 *     Attributing Indirect Quotations</a>
 * @see <a href="https://aclanthology.org/E17-1044/">Muzny et al. 2017, A Two-stage Sieve Approach
 *     for Quote Attribution</a>
 * @see <a href="https://aclanthology.org/D12-1072/">O'Keefe et al. 2012, A Sequence Labelling
 *     Approach to Quote Attribution</a>
 */
public final class QuotesAnnotator implements Annotator {
  private final SpeechWords words = SpeechWords.shared();

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public String version() {
    return "rules-en/1";
  }

  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Set<String> requires() {
    return Set.of("language", "sentences", "tokens", "entities");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    Passage passage = new Passage(article, words);
    List<Marked> marked = QuotationMarks.find(passage);
    List<Said> said = new QuoteFinder(passage, marked).find();
    boolean truncated = said.size() > Finding.Quotes.MAX;
    List<Said> read = truncated ? said.subList(0, Finding.Quotes.MAX) : said;
    Finding.Quotes found = new Finding.Quotes(quotes(passage, marked, read));
    return truncated ? Findings.truncated(found) : Findings.of(found);
  }

  private List<Quote> quotes(Passage passage, List<Marked> marked, List<Said> read) {
    Speakers speakers = new Speakers(passage, marked);
    List<Quote> quotes = new ArrayList<>(read.size());
    for (Said said : read) {
      Said words = QuoteFinder.trimmed(passage, said);
      if (words != null) {
        quotes.add(quote(passage, words, speakers.attribute(words)));
      }
    }
    return quotes;
  }

  private static Quote quote(Passage passage, Said said, Attribution by) {
    Entity speaker = by.entity();
    NounPhrase mention = by.mention();
    return new Quote(
        passage.span(said.from(), said.to()),
        said.direct(),
        speaker == null ? null : speaker.getId(),
        mention == null ? null : passage.span(mention.from(), mention.to()),
        by.confidence());
  }
}
