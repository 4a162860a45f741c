package tidings.enrich.entities;

import java.util.Locale;

/** The displayed form of a name that no table knows. */
final class DisplayName {
  private DisplayName() {}

  /** Returns the name as written; a headline's capitals are taken back to the first of a word. */
  static String of(NameMention mention) {
    String form = mention.form();
    return mention.sentence().isInCapitals() ? capitalised(form) : form;
  }

  private static String capitalised(String form) {
    StringBuilder name = new StringBuilder(form.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length() && name.length() == form.length(); i++) {
      boolean first = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      name.setCharAt(i, first ? form.charAt(i) : name.charAt(i));
    }
    return name.toString();
  }
}
