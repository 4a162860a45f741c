package tidings.enrich.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.enrich.annotator.ModelFile;

/**
 * The implications of words for those who do and those to whom it is done: families of verbs, nouns
 * and adjectives, after the idea of connotation frames.
 *
 * @see <a href="https://aclanthology.org/P16-1030/">Rashkin et al. 2016, Connotation Frames</a>
 */
final class Connotations {
  private final Map<String, List<Family>> families = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final BaseForms baseForms = new BaseForms();

  private Connotations() {}

  /** Reads the shipped file. */
  static Connotations shipped() {
    Connotations connotations = new Connotations();
    ModelFile.lines(Connotations.class, "connotations.txt").forEach(connotations::addLine);
    return connotations;
  }

  BaseForms baseForms() {
    return baseForms;
  }

  /** Returns the families that have one of the forms as an entry: the first form that has any. */
  List<Family> families(Set<String> forms) {
    for (String form : forms) {
      List<Family> found = families.get(form);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Returns the form that families know; the first one if they know none. */
  String base(Set<String> forms) {
    return forms.stream().filter(families::containsKey).findFirst().orElse(forms.iterator().next());
  }

  /** Returns the phrases that begin with one of the forms. */
  List<Phrase> phrases(Set<String> forms) {
    List<Phrase> found = new ArrayList<>();
    forms.forEach(form -> found.addAll(phrases.getOrDefault(form, List.of())));
    return found;
  }

  private void addLine(String line) {
    int colon = line.indexOf(':');
    String head = line.substring(0, colon);
    String[] entries = line.substring(colon + 1).strip().split(",\\s*", -1);
    if (head.equals("irregular")) {
      for (String entry : entries) {
        addIrregular(List.of(entry.split(" ", -1)));
      }
      return;
    }
    String[] kindAndName = head.split(" ", 2);
    Family family = Family.of(kind(kindAndName[0]), kindAndName[1]);
    for (String entry : entries) {
      addEntry(List.of(entry.split(" ", -1)), family);
    }
  }

  private void addIrregular(List<String> forms) {
    forms.stream().skip(1).forEach(form -> baseForms.putIrregular(form, forms.get(0)));
  }

  private void addEntry(List<String> words, Family family) {
    if (words.size() > 1) {
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, family));
      return;
    }
    List<Family> known = families.computeIfAbsent(words.get(0), word -> new ArrayList<>());
    if (!known.contains(family)) {
      known.add(family);
    }
  }

  private static Family.Kind kind(String written) {
    return switch (written) {
      case "verb" -> Family.Kind.VERB;
      case "noun" -> Family.Kind.NOUN;
      case "adjective" -> Family.Kind.ADJECTIVE;
      case "function" -> Family.Kind.FUNCTION;
      default -> throw new IllegalArgumentException("connotations.txt knows no '" + written + "'");
    };
  }
}
