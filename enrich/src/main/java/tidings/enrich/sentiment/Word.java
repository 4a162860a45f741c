package tidings.enrich.sentiment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knowledge about a word wherever it stands; its form is in lower case. */
final class Word {
  private final String form;
  private final Set<String> forms;
  private final List<Phrase> phrases;

  private volatile float @Nullable [] vector;

  /** Valence of the word by itself, in tenths. */
  final int valence;

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
  final boolean isPast;
  final boolean isParticiple;
  final boolean isWord;
  final boolean isQuotationMark;

  /** Whether a clause begins at the word. */
  final boolean isBreak;

  Word(String form, Connotations connotations, Grammar grammar, WordTable table) {
    this.form = form;
    forms = connotations.baseForms().candidates(form);
    phrases = connotations.phrases(forms);
    valence = valence(forms, table);
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
    isPast = form.length() > 4 && form.endsWith("ed") && !isAuxiliary;
    isParticiple = form.endsWith("ing");
    isQuotationMark = Grammar.isQuotationMark(form);
    isBreak = isConnector || Grammar.isBreak(form);
    isWord = Character.isLetterOrDigit(form.codePointAt(0));
  }

  /** Returns the valence of the first form that has one, in tenths; 0 if none has. */
  private static int valence(Set<String> forms, WordTable table) {
    return forms.stream().mapToInt(table::valence).filter(v -> v != 0).findFirst().orElse(0);
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

  /** Returns what the networks of the model keep of the word; null before they saw it. */
  float @Nullable [] vector() {
    return vector;
  }

  void keep(float[] ofNetworks) {
    vector = ofNetworks;
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
}
