package tidings.enrich.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.EntityIds;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/** Reads the lines of a table of known names; {@code known-names.tsv} says how they are written. */
final class KnownNamesFile {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern BAR = Pattern.compile("\\|");
  private final String file;

  /** Makes a reader; {@code file} is what error messages call it. */
  KnownNamesFile(String file) {
    this.file = file;
  }

  /**
   * Returns all aliases, those of each name first the name itself.
   *
   * @throws IllegalArgumentException with file, line and remedy for a line that cannot be read
   */
  List<KnownAlias> read(List<String> lines) {
    List<KnownAlias> aliases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        addLine(line, i + 1, aliases);
      }
    }
    return aliases;
  }

  private void addLine(String line, int number, List<KnownAlias> aliases) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns.length > 4) {
      throw wrong(
          number,
          "it has " + columns.length + " columns, not 2 to 4",
          "write type, name, aliases with | between, and Wikidata id, with a tab between them");
    }
    KnownAlias name = alias(number, typeAndName(columns, number), columns[1]);
    aliases.add(name);
    if (columns.length > 2 && !columns[2].isBlank()) {
      for (String alias : BAR.split(columns[2], -1)) {
        aliases.add(alias(number, name.bearer(), alias));
      }
    }
  }

  private KnownName typeAndName(String[] columns, int number) {
    EntityType type = type(columns[0].strip(), number);
    String name = Marked.read(columns[1]).form();
    String id = EntityIds.ofKnown(type, name).orElseThrow(() -> noName(columns[1], number));
    return new KnownName(id, type, name, wikidata(columns.length > 3 ? columns[3] : "", number));
  }

  private EntityType type(String written, int number) {
    return switch (written) {
      case "person" -> EntityType.PERSON;
      case "organization" -> EntityType.ORGANIZATION;
      case "location" -> EntityType.LOCATION;
      case "misc" -> EntityType.MISC;
      default ->
          throw wrong(
              number,
              "'" + written + "' is no type",
              "begin it with person, organization, location or misc and a tab");
    };
  }

  private @Nullable String wikidata(String written, int number) {
    String id = written.strip();
    if (id.isEmpty()) {
      return null;
    }
    if (!WIKIDATA.matcher(id).matches()) {
      throw wrong(number, "'" + id + "' is no Wikidata id", "write Q and digits, or nothing");
    }
    return id;
  }

  private KnownAlias alias(int number, KnownName bearer, String written) {
    Marked marked = Marked.read(written);
    if (Slug.of(marked.form()).isEmpty()) {
      throw noName(written, number);
    }
    return new KnownAlias(bearer, marked.form(), marked.use(), marked.company());
  }

  private IllegalArgumentException noName(String written, int number) {
    return wrong(
        number,
        "'" + written + "' is no name",
        "write one with a letter or digit, or leave it out");
  }

  private IllegalArgumentException wrong(int number, String what, String remedy) {
    return new IllegalArgumentException(
        file + ", line " + number + ": " + what + "; " + remedy + ".");
  }

  /** A form and the mark behind it. */
  private record Marked(String form, KnownAlias.Use use, Set<String> company) {
    static Marked read(String written) {
      String form = written.strip();
      int bracket = form.indexOf(" (");
      if (bracket > 0 && form.endsWith(")")) {
        Set<String> company = new LinkedHashSet<>();
        for (String name : form.substring(bracket + 2, form.length() - 1).split(",", -1)) {
          company.add(Slug.of(name.strip()));
        }
        return new Marked(form.substring(0, bracket), KnownAlias.Use.IN_COMPANY, company);
      }
      String bare = form.isEmpty() ? form : form.substring(0, form.length() - 1).strip();
      return switch (form.isEmpty() ? ' ' : form.charAt(form.length() - 1)) {
        case '!' -> new Marked(bare, KnownAlias.Use.SAME_TYPE, Set.of());
        case '?' -> new Marked(bare, KnownAlias.Use.BESIDE_NAME, Set.of());
        case '*' -> new Marked(bare, KnownAlias.Use.ACTING, Set.of());
        default -> new Marked(form, KnownAlias.Use.ALWAYS, Set.of());
      };
    }
  }
}
