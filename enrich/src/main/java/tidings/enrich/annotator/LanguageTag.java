package tidings.enrich.annotator;

import java.util.Locale;

/** Language tags of BCP 47, as in {@code pt-BR}. */
public final class LanguageTag {
  private LanguageTag() {}

  /** Returns the primary language subtag in lower case: {@code pt} of {@code pt-BR}. */
  public static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    String primary = hyphen < 0 ? tag : tag.substring(0, hyphen);
    return primary.toLowerCase(Locale.ROOT);
  }
}
