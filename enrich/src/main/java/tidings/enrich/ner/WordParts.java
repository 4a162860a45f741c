package tidings.enrich.ner;

import static tidings.enrich.ner.Spelling.first;
import static tidings.enrich.ner.Spelling.last;

import org.jspecify.annotations.Nullable;

/** A word taken apart: spelling, shape, cluster and the lists that it is on. */
final class WordParts {
  /** The length of a cluster's whole path. */
  static final int WHOLE = 99;

  private static final int SHAPE_OF_CAPITALS = "CAPS".hashCode();

  private final String word;
  private final String lowerCase;
  private final int shape;
  private final @Nullable String path;
  private final int kinds;
  private final boolean capitalized;
  private final boolean alphabetic;

  WordParts(String written, Casing casing, WordLists lists) {
    String normalized = Spelling.normalized(written);
    lowerCase = Spelling.lowerCase(normalized);
    boolean capitals = casing == Casing.CAPITALS;
    word = capitals ? lowerCase : normalized;
    capitalized = Character.isUpperCase(normalized.charAt(0));
    alphabetic = Character.isLetter(normalized.charAt(0));
    String plain = Spelling.shape(normalized);
    if (capitals && alphabetic) {
      shape = SHAPE_OF_CAPITALS;
    } else {
      shape = (casing == Casing.TITLE && capitalized ? "T" + plain : plain).hashCode();
    }
    path = lists.cluster(lowerCase);
    int listed = lists.kinds(lowerCase);
    kinds = capitalized || capitals ? listed : listed & ListedKinds.SMALL_WORD_BITS;
  }

  String lowerCase() {
    return lowerCase;
  }

  boolean capitalized() {
    return capitalized;
  }

  boolean alphabetic() {
    return alphabetic;
  }

  boolean mark() {
    return !Character.isLetterOrDigit(lowerCase.charAt(0)) && !",".equals(lowerCase);
  }

  /** Returns the hash of the word; in a sentence of capitals, of the word written small. */
  int written() {
    return word.hashCode();
  }

  int lower() {
    return Spelling.digitsAlike(lowerCase).hashCode();
  }

  int shape() {
    return shape;
  }

  /** Returns the hash of the last three letters. */
  int suffix() {
    return ending(3);
  }

  int ending(int characters) {
    return last(lowerCase, characters).hashCode();
  }

  int beginning(int characters) {
    return first(lowerCase, characters).hashCode();
  }

  int length() {
    return lowerCase.length();
  }

  /** Returns the hash of the first bits of the path to the cluster, 0 if there is none. */
  int cluster(int bits) {
    return path == null ? 0 : Mix.mix(bits, first(path, bits).hashCode());
  }

  /** Returns the offset of the last hyphen inside the word, -1 if there is none. */
  int lastHyphen() {
    int hyphen = lowerCase.lastIndexOf('-');
    return hyphen > 0 && hyphen < lowerCase.length() - 1 ? hyphen : -1;
  }

  int beforeFirstHyphen() {
    return lowerCase.substring(0, lowerCase.indexOf('-', 1)).hashCode();
  }

  int afterLastHyphen() {
    return lowerCase.substring(lowerCase.lastIndexOf('-') + 1).hashCode();
  }

  /** Returns the kinds of our own lists that it is on, a bit each. */
  int kinds() {
    return kinds;
  }
}
