package tidings.lab.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/** The kinds of names as the shared tasks of CoNLL call them. */
public final class NameKinds {
  /** The kinds that are measured. */
  public static final List<String> MEASURED = List.of("PER", "ORG", "LOC");

  private NameKinds() {}

  /** Returns the kind that a label means, in whichever of the usual spellings. */
  static String of(String label) {
    String upper = label.toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "PERSON" -> "PER";
      case "ORGANIZATION", "ORGANISATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> upper;
    };
  }

  /** Returns the kind of names of a type. */
  static String of(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
      case MISC, UNKNOWN -> "MISC";
    };
  }

  /** Returns the type of names of a kind; null if it is none of ours. */
  public static @Nullable EntityType type(String kind) {
    return switch (kind) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.LOCATION;
      case "MISC" -> EntityType.MISC;
      default -> null;
    };
  }
}
