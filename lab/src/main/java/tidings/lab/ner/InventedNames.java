package tidings.lab.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.ner.ListedKinds;

/** Fills the gaps of templates: with names that are listed, and with names that nobody knows. */
final class InventedNames {
  private static final int CITY = 2;
  private static final int GIVEN_NAME = 8;
  private static final int SURNAME = 16;

  /** Of so many places one is on no list. */
  private static final int UNKNOWN = 5;

  private static final String ONSETS = "bcdfghjklmnprstvz";
  private static final String VOWELS = "aaeeiioou";
  private static final String ENDS = "lmnrsxkt";
  private static final List<String> CODES =
      List.of(
          "ESP", "FRA", "GER", "ITA", "GBR", "USA", "BRA", "ARG", "AUS", "AUT", "BEL", "CAN", "CHN",
          "COL", "CZE", "JPN", "KEN", "KOR", "NED", "NOR", "POL", "POR", "RSA", "RUS", "SUI", "SWE",
          "TUR", "UKR");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private final List<String> surnames;
  private final List<String> given;
  private final List<String> cities;
  private final Random random;

  InventedNames(List<String> listed, Random random) {
    surnames = WordData.words(listed, SURNAME);
    given = WordData.words(listed, GIVEN_NAME);
    cities = WordData.words(listed, CITY);
    for (String line : ModelFile.lines(ListedKinds.class, "forms.txt")) {
      int colon = line.indexOf(':');
      forms.put(line.substring(0, colon), List.of(line.substring(colon + 2).split("; ", -1)));
    }
    this.random = random;
  }

  /** Returns words for a gap, with spaces between them. */
  String filling(String gap) {
    return switch (gap) {
      case "person", "namesake" -> givenName() + " " + surname();
      case "initialed" -> (char) ('A' + random.nextInt(26)) + ". " + surname();
      case "surname" -> surname();
      case "club" -> random.nextInt(3) > 0 ? listed("clubs") : formed("club", any(cities));
      case "cityclub" -> random.nextBoolean() ? listed("places") : any(cities);
      case "city", "place" -> place();
      case "company" -> company();
      case "agency" -> listed("agencies");
      case "media" -> listed("media");
      case "party" -> listed("parties");
      case "acronym" -> acronym();
      case "land" -> coined();
      case "town" -> formed("place", coined());
      case "country" -> random.nextInt(UNKNOWN) == 0 ? coined() : listed("countries");
      case "league", "demonym", "event", "competition" -> listed(gap + "s");
      case "exchange", "benchmark", "product", "law" -> listed(gap + "s");
      case "street", "square" -> formed(gap, any(surnames));
      case "hospital" -> formed(gap, any(random.nextBoolean() ? cities : surnames));
      case "hotel", "river" -> formed(gap, any(cities));
      case "storm" -> formed(gap, any(given));
      case "craft" -> formed(gap, coined());
      default -> number(gap);
    };
  }

  private String number(String gap) {
    return switch (gap) {
      case "code" -> CODES.get(random.nextInt(CODES.size()));
      case "day" -> DAYS.get(random.nextInt(DAYS.size()));
      case "month" -> MONTHS.get(random.nextInt(MONTHS.size()));
      case "year" -> Integer.toString(1990 + random.nextInt(35));
      case "n" -> Integer.toString(random.nextInt(random.nextBoolean() ? 10 : 130));
      case "score" -> random.nextInt(8) + "-" + random.nextInt(8);
      default -> throw new IllegalStateException("templates.txt has no gap named " + gap);
    };
  }

  private String company() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> listed("companies");
      case 2 -> formed("coined", coined());
      default -> formed("company", random.nextBoolean() ? any(surnames) : coined());
    };
  }

  private String place() {
    if (random.nextInt(UNKNOWN) == 0) {
      return formed("place", coined());
    }
    return random.nextBoolean() ? listed("places") : any(cities);
  }

  private String surname() {
    return switch (random.nextInt(4)) {
      case 0 -> listed("figures");
      case 1 -> listed("surnames");
      default -> any(surnames);
    };
  }

  private String givenName() {
    return random.nextInt(3) == 0 ? listed("given") : any(given);
  }

  private String listed(String list) {
    List<String> entries =
        lists.computeIfAbsent(list, l -> ModelFile.lines(ListedKinds.class, "lists/" + l + ".txt"));
    return WordData.tokens(entries.get(random.nextInt(entries.size())));
  }

  private String formed(String kind, String name) {
    List<String> kinds = forms.get(kind);
    return kinds.get(random.nextInt(kinds.size())).replace("%s", name);
  }

  private String any(List<String> names) {
    return capitalized(names.get(random.nextInt(names.size())));
  }

  /** Returns a word that nobody knows, of two or three syllables. */
  private String coined() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(ONSETS.charAt(random.nextInt(ONSETS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    int end = random.nextInt(ENDS.length() * 2);
    return capitalized(word + (end < ENDS.length() ? ENDS.substring(end, end + 1) : ""));
  }

  private String acronym() {
    StringBuilder letters = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
