package tidings.enrich.entities;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Finding;
import tidings.enrich.annotator.Findings;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.ner.NameTagger;
import tidings.enrich.ner.TaggedName;
import tidings.news.Span;

/**
 * Finds the persons, organisations, places and other things that an English article names: a tagger
 * finds the names, rules and a table of known names say which of them name the same.
 *
 * <p>The setting {@code known} names a file that extends the table.
 */
public final class EntitiesAnnotator implements Annotator {
  private static final String RULES = "who-is-who-en/1";
  private static final String KNOWN = "known";

  private final NameTagger tagger = NameTagger.shipped();
  private KnownNames known = KnownNames.shipped();
  private WhoIsWho whoIsWho = new WhoIsWho(known);

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public void configure(Map<String, String> settings) {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (!setting.getKey().equals(KNOWN)) {
        throw new IllegalArgumentException(
            "'" + setting.getKey() + "' is no setting of it; it has '" + KNOWN + "'");
      }
      known = KnownNames.shipped().with(path(setting.getValue()));
      whoIsWho = new WhoIsWho(known);
    }
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException impossible) {
      throw new IllegalArgumentException(
          "'" + KNOWN + "' is '" + value + "', which is no path of a file", impossible);
    }
  }

  @Override
  public String version() {
    return RULES + " " + NameTagger.version() + " " + known.version();
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
    List<NamedSentence> sentences = sentences(article);
    List<String[]> words = new ArrayList<>(sentences.size());
    sentences.forEach(sentence -> words.add(sentence.words()));
    List<List<TaggedName>> names = tagger.tag(words);
    for (int i = 0; i < sentences.size(); i++) {
      sentences.set(i, sentences.get(i).with(names.get(i)));
    }
    return Findings.of(new Finding.Entities(whoIsWho.entities(sentences)));
  }

  /** Returns the title, if there is one, and the sentences of the text, still without names. */
  private static List<NamedSentence> sentences(AnnotatedArticle article) {
    List<NamedSentence> sentences = new ArrayList<>(article.sentences().size() + 1);
    Tokens title = article.titleTokens();
    if (title.size() > 0) {
      sentences.add(new NamedSentence(NamedSentence.TITLE, title, 0, title.size(), List.of()));
    }
    Tokens text = article.textTokens();
    int index = 0;
    for (Span span : article.sentences()) {
      int from = text.firstFrom(span.getStart());
      int to = text.firstFrom(span.getEnd());
      if (to > from) {
        sentences.add(new NamedSentence(index++, text, from, to, List.of()));
      }
    }
    return sentences;
  }
}
