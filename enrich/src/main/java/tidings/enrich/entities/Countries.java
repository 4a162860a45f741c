package tidings.enrich.entities;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tidings.enrich.annotator.EntityIds;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/**
 * Countries and territories by all their names, languages, and the words for what is of a country
 * or who lives there. The names come from CLDR, in English; {@code countries.tsv} adds to them.
 */
final class Countries {
  /** The row of the words for peoples that belong to no one country. */
  private static final String NO_COUNTRY = "ZZ";

  private final List<KnownAlias> aliases = new ArrayList<>();
  private final List<KnownAlias> languages = new ArrayList<>();
  private final Set<String> peoples = new HashSet<>();

  private Countries() {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Map<String, String[]> rows = new HashMap<>();
    for (String line : ModelFile.lines(Countries.class, "countries.tsv")) {
      String[] columns = line.split("\t", -1);
      rows.put(columns[0], columns);
      addSlugs(columns.length > 3 ? columns[3] : "");
    }
    KnownNamesFile file = new KnownNamesFile("countries.tsv");
    TreeSet<String> codes = new TreeSet<>(List.of(ULocale.getISOCountries()));
    codes.addAll(rows.keySet());
    codes.remove(NO_COUNTRY);
    for (String code : codes) {
      String plain = plain(names.regionDisplayName(code));
      aliases.addAll(file.read(List.of(line(plain, rows.getOrDefault(code, new String[] {code})))));
    }
    addLanguages(names);
  }

  /** Returns the line of the table of known names for a country. */
  private static String line(String plain, String[] row) {
    String given = row.length > 1 ? row[1] : "";
    String name = given.isEmpty() ? plain : given;
    String others = row.length > 2 ? row[2] : "";
    // The name may be marked, and then is not to be there without the mark.
    String bare = name.endsWith("!") ? name.substring(0, name.length() - 1) : name;
    if (!Slug.of(bare).equals(Slug.of(plain)) && !names(others).contains(Slug.of(plain))) {
      others = others.isEmpty() ? plain : others + "|" + plain;
    }
    return "location\t" + name + "\t" + others + "\t" + (row.length > 4 ? row[4] : "");
  }

  private static Set<String> names(String aliases) {
    Set<String> slugs = new HashSet<>();
    for (String alias : aliases.split("\\|", -1)) {
      slugs.add(Slug.of(alias));
    }
    return slugs;
  }

  static Countries shipped() {
    return Shipped.COUNTRIES;
  }

  List<KnownAlias> aliases() {
    return Collections.unmodifiableList(aliases);
  }

  List<KnownAlias> languages() {
    return Collections.unmodifiableList(languages);
  }

  /** Returns whether a slug says what is of a country or who lives there: dutch, danes. */
  boolean isPeople(String slug) {
    return peoples.contains(slug);
  }

  private void addSlugs(String forms) {
    for (String form : forms.split("\\|", -1)) {
      peoples.add(Slug.of(form));
    }
    peoples.remove("");
  }

  private void addLanguages(LocaleDisplayNames names) {
    for (String code : ULocale.getISOLanguages()) {
      String name = names.languageDisplayName(code);
      boolean plain = !name.equals(code) && name.chars().allMatch(Character::isLetter);
      if (plain && code.length() == 2 && !peoples.contains(Slug.of(name))) {
        KnownName language =
            new KnownName(
                EntityIds.of(EntityType.MISC, name).orElseThrow(), EntityType.MISC, name, null);
        languages.add(new KnownAlias(language, name, KnownAlias.Use.SAME_TYPE, Set.of()));
      }
    }
  }

  /** Leaves out what CLDR adds to tell political from geographical names. */
  private static String plain(String name) {
    String withoutNote = name.replaceAll(" \\(.*\\)$", "").replace(" SAR China", "");
    return withoutNote.replace('’', '\'');
  }

  private static final class Shipped {
    private static final Countries COUNTRIES = new Countries();
  }
}
