package tidings.onnx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/**
 * The meaning of a label for a token.
 *
 * @param type the kind of thing that the token names; null if it names nothing
 * @param begins whether a name begins here, whatever stands before
 */
record TokenLabel(@Nullable EntityType type, boolean begins) {

  /** Reads a label: O, or a type with or without a prefix of BIO, IOB or BILOU. */
  static TokenLabel of(String label) {
    if (label.equals("O")) {
      return new TokenLabel(null, false);
    }
    boolean prefixed = label.length() > 2 && "-_".indexOf(label.charAt(1)) >= 0;
    String type = prefixed ? label.substring(2) : label;
    boolean begins = prefixed && "BSU".indexOf(label.charAt(0)) >= 0;
    return new TokenLabel(type(type.toUpperCase(Locale.ROOT)), begins);
  }

  boolean isOutside() {
    return type == null;
  }

  private static EntityType type(String name) {
    return switch (name) {
      case "PER", "PERSON" -> EntityType.PERSON;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> EntityType.ORGANIZATION;
      case "LOC", "LOCATION", "GPE", "FAC" -> EntityType.LOCATION;
      default -> EntityType.MISC;
    };
  }
}
