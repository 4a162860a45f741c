package tidings.lab.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.ner.Labels;
import tidings.enrich.ner.ListedKinds;
import tidings.enrich.ner.TaggedName;
import tidings.news.EntityType;

/**
 * Sentences that no data set has: tables of sports, datelines and headlines, made from templates
 * whose gaps are filled from the lists of names. Their labels are known by the way they are made.
 */
final class InventedSentences {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
  private static final int TOGETHER = 6;

  private final InventedNames names;

  private InventedSentences(InventedNames names) {
    this.names = names;
  }

  /**
   * Returns invented documents.
   *
   * @param listed the gazetteer's names and our own, which fill the gaps
   * @param times how often each template is filled
   */
  static List<TrainingDocument> make(List<String> listed, int times, long seed) {
    return new InventedSentences(new InventedNames(listed, new Random(seed))).documents(times);
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
    List<TaggedName> labelled = new ArrayList<>();
    for (String part : template.substring(capitals ? 1 : 0).strip().split(" ", -1)) {
      Matcher gap = GAP.matcher(part);
      EntityType type = gap.matches() ? type(gap.group(1)) : EntityType.UNKNOWN;
      int from = words.size();
      String filled = gap.replaceAll(g -> Matcher.quoteReplacement(names.filling(g.group(1))));
      words.addAll(List.of(filled.split(" ", -1)));
      if (type != EntityType.UNKNOWN) {
        labelled.add(new TaggedName(from, words.size(), type, 1));
      }
    }
    String[] written = words.toArray(String[]::new);
    int[] labels = Labels.of(labelled, written.length);
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
      case "club",
          "cityclub",
          "company",
          "agency",
          "media",
          "party",
          "league",
          "exchange",
          "acronym" ->
          EntityType.ORGANIZATION;
      case "city", "country", "place", "code", "land", "town" -> EntityType.LOCATION;
      case "street", "square", "hospital", "namesake", "hotel", "river" -> EntityType.LOCATION;
      case "demonym", "event", "competition" -> EntityType.MISC;
      case "benchmark", "product", "storm", "craft", "law" -> EntityType.MISC;
      default -> EntityType.UNKNOWN;
    };
  }
}
