package tidings.enrich.names.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.names.Labels;
import tidings.enrich.names.ListedKinds;
import tidings.enrich.names.TaggedName;
import tidings.news.EntityType;

/**
 * Sentences that no data set has: tables of sports, datelines and headlines, made from templates
 * whose gaps are filled from the lists of names. Their labels are known by the way they are made.
 */
final class InventedSentences {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
  private static final int TOGETHER = 6;
  private static final int CITY = 2;
  private static final int GIVEN_NAME = 8;
  private static final int SURNAME = 16;
  private static final List<String> CODES =
      List.of(
          "ESP", "FRA", "GER", "ITA", "GBR", "USA", "BRA", "ARG", "AUS", "AUT", "BEL", "CAN", "CHN",
          "COL", "CZE", "JPN", "KEN", "KOR", "NED", "NOR", "POL", "POR", "RSA", "RUS", "SUI", "SWE",
          "TUR", "UKR");
  private static final List<String> CLUBS =
      List.of("%s", "%s", "FC %s", "%s United", "%s City", "%s Rovers", "%s Athletic", "Real %s");
  private static final List<String> COMPANIES =
      List.of(
          "%s",
          "%s",
          "%s Inc",
          "%s Corp",
          "%s Group",
          "%s Ltd",
          "%s AG",
          "%s Bank",
          "%s Energy",
          "%s Motors",
          "%s Holdings",
          "%s & Co",
          "%s Technologies",
          "%s Capital");
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
  private final List<String> surnames;
  private final List<String> given;
  private final List<String> cities;
  private final Random random;

  private InventedSentences(List<String> listed, Random random) {
    surnames = WordData.words(listed, SURNAME);
    given = WordData.words(listed, GIVEN_NAME);
    cities = WordData.words(listed, CITY);
    this.random = random;
  }

  /**
   * Returns invented documents.
   *
   * @param listed the gazetteer's names and our own, which fill the gaps
   * @param times how often each template is filled
   */
  static List<TrainingDocument> make(List<String> listed, int times, long seed) {
    return new InventedSentences(listed, new Random(seed)).documents(times);
  }

  private List<TrainingDocument> documents(int times) {
    List<String> templates = ModelFile.lines(ListedKinds.class, "templates.txt");
    List<TrainingDocument> documents = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      for (int from = 0; from < templates.size(); from += TOGETHER) {
        int to = Math.min(templates.size(), from + TOGETHER);
        documents.add(
            new TrainingDocument(templates.subList(from, to).stream().map(this::fill).toList()));
      }
    }
    return documents;
  }

  private TrainingSentence fill(String template) {
    boolean capitals = template.startsWith("^");
    List<String> words = new ArrayList<>();
    List<TaggedName> names = new ArrayList<>();
    for (String part : template.substring(capitals ? 1 : 0).strip().split(" ")) {
      Matcher gap = GAP.matcher(part);
      EntityType type = gap.matches() ? type(gap.group(1)) : EntityType.UNKNOWN;
      int from = words.size();
      String filled = gap.replaceAll(g -> Matcher.quoteReplacement(filling(g.group(1))));
      words.addAll(List.of(filled.split(" ")));
      if (type != EntityType.UNKNOWN) {
        names.add(new TaggedName(from, words.size(), type, 1));
      }
    }
    String[] written = words.toArray(String[]::new);
    int[] labels = Labels.of(names, written.length);
    int[] allowed = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      allowed[i] = 1 << labels[i];
      written[i] = capitals ? written[i].toUpperCase(Locale.ROOT) : written[i];
    }
    return new TrainingSentence(written, allowed);
  }

  private static EntityType type(String gap) {
    return switch (gap) {
      case "person", "surname", "initialed" -> EntityType.PERSON;
      case "club", "cityclub", "company", "agency", "media", "party", "league" ->
          EntityType.ORGANIZATION;
      case "city", "country", "place", "code" -> EntityType.LOCATION;
      case "demonym", "event" -> EntityType.MISC;
      default -> EntityType.UNKNOWN;
    };
  }

  private String filling(String gap) {
    return switch (gap) {
      case "person" -> givenName() + " " + surname();
      case "initialed" -> (char) ('A' + random.nextInt(26)) + ". " + surname();
      case "surname" -> surname();
      case "club" -> random.nextInt(3) > 0 ? listed("clubs") : unlisted(CLUBS, cities);
      case "cityclub", "city", "place" -> random.nextBoolean() ? listed("places") : any(cities);
      case "company" -> random.nextBoolean() ? listed("companies") : unlisted(COMPANIES, surnames);
      case "agency" -> listed("agencies");
      case "media" -> listed("media");
      case "party" -> listed("parties");
      case "league" -> listed("leagues");
      case "country" -> listed("countries");
      case "code" -> CODES.get(random.nextInt(CODES.size()));
      case "demonym" -> listed("demonyms");
      case "event" -> listed("events");
      case "day" -> DAYS.get(random.nextInt(DAYS.size()));
      case "month" -> MONTHS.get(random.nextInt(MONTHS.size()));
      case "year" -> Integer.toString(1990 + random.nextInt(35));
      case "n" -> Integer.toString(number());
      case "score" -> random.nextInt(8) + "-" + random.nextInt(8);
      default -> throw new IllegalStateException("templates.txt has no gap named " + gap);
    };
  }

  private int number() {
    return random.nextInt(random.nextBoolean() ? 10 : 130);
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

  /** Names that are on no list of their kind must not all be persons. */
  private String unlisted(List<String> forms, List<String> names) {
    return forms.get(random.nextInt(forms.size())).replace("%s", any(names));
  }

  private String any(List<String> names) {
    return capitalized(names.get(random.nextInt(names.size())));
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
