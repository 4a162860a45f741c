package tidings.enrich.entities;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.ModelFile;

/** Countries by all their names, in English as CLDR has them, other well-known places, peoples. */
final class Places {
  private final Map<String, String> nameByForm;
  private final Set<String> peoples;

  private Places(Map<String, String> nameByForm, Set<String> peoples) {
    this.nameByForm = Collections.unmodifiableMap(nameByForm);
    this.peoples = Collections.unmodifiableSet(peoples);
  }

  /** Returns the name that stands for all forms of a place's name; null if the form is unknown. */
  @Nullable String named(String form) {
    return nameByForm.get(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, as written, is a country's name in capitals: US, not the pronoun. */
  boolean isAbbreviated(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && nameByForm.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, in lower case, says what is of a country or who lives there: Dutch, Danes. */
  boolean isPeople(String word) {
    return peoples.contains(word);
  }

  static Places load() {
    Map<String, String> nameByForm = new HashMap<>();
    Set<String> peoples = new HashSet<>();
    for (String line : ModelFile.lines(Places.class, "places.txt")) {
      for (String place : line.split(",\\s*", -1)) {
        nameByForm.put(place.toLowerCase(Locale.ROOT), place);
      }
    }
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : ULocale.getISOCountries()) {
      String name = plain(names.regionDisplayName(code));
      nameByForm.put(name.toLowerCase(Locale.ROOT), name);
    }
    for (String line : ModelFile.lines(Places.class, "countries.tsv")) {
      String[] columns = line.split("\t", -1);
      String name = plain(names.regionDisplayName(columns[0]));
      addAll(columns[1], form -> nameByForm.put(form, name));
      addAll(columns.length > 2 ? columns[2] : "", peoples::add);
    }
    return new Places(nameByForm, peoples);
  }

  private static void addAll(String forms, Consumer<String> target) {
    List.of(forms.toLowerCase(Locale.ROOT).split(";", -1)).forEach(target);
  }

  /** Leaves out what CLDR adds to tell political from geographical names. */
  private static String plain(String name) {
    String withoutNote = name.replaceAll(" \\(.*\\)$", "").replace(" SAR China", "");
    return withoutNote.replace('’', '\'').replace("Türkiye", "Turkey");
  }
}
