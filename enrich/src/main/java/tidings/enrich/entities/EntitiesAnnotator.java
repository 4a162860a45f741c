package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.news.Span;

/**
 * Finds names in English text by rules: runs of capitalised words, typed by word lists and by what
 * stands around them, then brought together over the article. A first version, for want of a
 * trained one.
 */
public final class EntitiesAnnotator implements Annotator {
  /** More mentions than an article of ordinary length has; beyond it the rest is not read. */
  private static final int MENTIONS = 5_000;

  private final EntitiesModel model = EntitiesModel.shared();

  @Override
  public String name() {
    return "entities";
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
    return Set.of("language", "sentences", "tokens");
  }

  @Override
  public Findings annotate(AnnotatedArticle article) {
    List<Mention> mentions = new ArrayList<>();
    Tokens text = article.textTokens();
    NameFinder inText = new NameFinder(model, text, true);
    for (Span sentence : article.sentences()) {
      inText.find(text.firstFrom(sentence.getStart()), text.firstFrom(sentence.getEnd()), mentions);
      if (mentions.size() > MENTIONS) {
        break;
      }
    }
    new NameFinder(model, article.titleTokens(), false).findInTitle(mentions);
    boolean truncated = mentions.size() > MENTIONS;
    List<Mention> read = truncated ? mentions.subList(0, MENTIONS) : mentions;
    Finding.Entities found = new Finding.Entities(new NameMerger(model.places()).merge(read));
    return truncated ? Findings.truncated(found) : Findings.of(found);
  }
}
