package tidings.enrich.sentiment;

import java.util.List;
import java.util.Set;

/** What is known of a word wherever it stands; its form is in lower case. */
final class Word {
  private final String form;
  private final Set<String> forms;
  private final List<Phrase> phrases;
  private final WordTable.Entry entry;

  /** Stands for the base form in features; numbers share one. */
  final int baseKey;

  /** Stands for the form in features. */
  final int formKey;

  /** Families of the word by itself, where it is not part of a phrase. */
  final Family[] families;

  final boolean isInflected;
  final boolean isIrregular;
  final boolean isNegation;
  final boolean isBe;
  final boolean isAuxiliary;
  final boolean isPreposition;
  final boolean isConnector;
  final boolean mayPrecedeName;
  final boolean isVerb;
  final boolean isWord;

  Word(String form, Connotations connotations, Grammar grammar, WordTable table) {
    this.form = form;
    forms = connotations.baseForms().candidates(form);
    phrases = connotations.phrases(forms);
    entry = entry(forms, table);
    String base = Character.isDigit(form.charAt(0)) ? "0" : connotations.base(forms);
    baseKey = base.hashCode();
    formKey = form.hashCode();
    families = connotations.families(forms).toArray(Family[]::new);
    isInflected = !base.equals(form);
    isIrregular = connotations.baseForms().isIrregular(form);
    isNegation = has(Family.Kind.FUNCTION, "negation");
    isBe = grammar.is("be", form);
    isAuxiliary = grammar.is("auxiliary", form);
    isPreposition = grammar.is("preposition", form);
    isConnector = grammar.is("connector", form);
    mayPrecedeName = grammar.is("before-names", form);
    isVerb = !isAuxiliary && hasVerb(families);
    isWord = Character.isLetterOrDigit(form.codePointAt(0));
  }

  /**
   * The cluster of the form itself, else of no other; the valence of the first form that has one.
   */
  private static WordTable.Entry entry(Set<String> forms, WordTable table) {
    WordTable.Entry own = table.get(forms.iterator().next());
    int valence =
        forms.stream()
            .mapToInt(form -> table.get(form).valence())
            .filter(v -> v != 0)
            .findFirst()
            .orElse(0);
    return new WordTable.Entry(own.cluster(), valence);
  }

  private static boolean hasVerb(Family[] families) {
    for (Family family : families) {
      if (family.is(Family.Kind.VERB)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Family.Kind kind, String name) {
    for (Family family : families) {
      if (family.is(kind, name)) {
        return true;
      }
    }
    return false;
  }

  String form() {
    return form;
  }

  boolean is(String other) {
    return form.equals(other);
  }

  boolean endsWith(String ending) {
    return form.endsWith(ending);
  }

  boolean isFormOf(String base) {
    return forms.contains(base);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  WordTable.Entry entry() {
    return entry;
  }
}
