package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.Tokens;
import tidings.news.EntityType;

/** Finds the names in the sentences of a text, or in a title. */
final class NameFinder {
  /** No known name has more words. */
  private static final int LONGEST = 6;

  private final EntitiesModel model;
  private final Tokens tokens;
  private final boolean hasOffsets;
  private final NameScanner scanner;
  private final NameSplitter splitter;
  private final NameTyper typer;

  /** Makes a finder; {@code hasOffsets} is false for a title, whose names have no offsets. */
  NameFinder(EntitiesModel model, Tokens tokens, boolean hasOffsets) {
    this.model = model;
    this.tokens = tokens;
    this.hasOffsets = hasOffsets;
    scanner = new NameScanner(model, tokens);
    splitter = new NameSplitter(model, tokens);
    typer = new NameTyper(model, tokens);
  }

  /** Adds the names among tokens {@code from} to {@code to}, which are one sentence. */
  void find(int from, int to, List<Mention> mentions) {
    if (scanner.isHeadline(from, to)) {
      return;
    }
    for (NameRun run : scanner.scan(from, to)) {
      for (NameRun name : splitter.split(run)) {
        if (typer.form(name).length() > 1) {
          mentions.add(mention(name));
        }
      }
    }
  }

  /**
   * Adds the names of a title. Where its capitals say nothing, only those that the text names too
   * and known places count.
   */
  void findInTitle(List<Mention> mentions) {
    if (!scanner.isHeadline(0, tokens.size())) {
      find(0, tokens.size(), mentions);
      return;
    }
    Set<String> known = new HashSet<>();
    for (Mention mention : mentions) {
      known.add(mention.lowerCase());
      if (mention.evidence().type() == EntityType.PERSON) {
        known.add(mention.last());
      }
    }
    int from = 0;
    while (from < tokens.size()) {
      NameRun name = longestKnown(from, known);
      if (name != null) {
        mentions.add(mention(name));
      }
      from = name == null ? from + 1 : name.to();
    }
  }

  private @Nullable NameRun longestKnown(int from, Set<String> known) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      NameRun name = new NameRun(from, to, false, false);
      String form = typer.form(name);
      boolean capital = Character.isUpperCase(form.codePointAt(0));
      if (capital && (known.contains(form.toLowerCase(Locale.ROOT)) || isPlace(form))) {
        return name;
      }
    }
    return null;
  }

  /** Whether a form is a place's; not US, which in capitals may be the pronoun. */
  private boolean isPlace(String form) {
    return form.length() > 2 && model.places().named(form) != null;
  }

  private Mention mention(NameRun name) {
    List<String> words = new ArrayList<>(name.size());
    for (int token = name.from(); token < name.to(); token++) {
      words.add(tokens.word(token));
    }
    Evidence evidence = typer.weigh(name);
    boolean weak = evidence.type() == EntityType.MISC && name.size() == 1;
    int start = hasOffsets ? tokens.start(name.from()) : -1;
    int end = hasOffsets ? tokens.end(name.to() - 1) : -1;
    return new Mention(words, start, end, evidence, weak && name.opensSentence());
  }
}
