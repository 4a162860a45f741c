package tidings.comparisons.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tidings.enrich.ner.TaggedName;
import tidings.lab.data.LabelledName;
import tidings.lab.data.NameKinds;
import tidings.lab.data.Score;
import tidings.lab.data.SpanCounts;
import tidings.lab.data.UnreadableDataException;

/** Runs both taggers over labelled files and prints F1, words a second and their ratio. */
public final class CompareNames {
  private static final int WARMING_UP = 2;

  private CompareNames() {}

  /** Takes the number of measured rounds, then files. */
  public static void main(String[] arguments)
      throws IOException, UnreadableDataException, ClassNotFoundException {
    int rounds = Integer.parseInt(arguments[0]);
    List<Tagger> taggers = List.of(new CoreNlpTagger(), new TidingsTagger());
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      compare(taggers, file, rounds);
    }
  }

  private static void compare(List<Tagger> taggers, String argument, int rounds)
      throws IOException, UnreadableDataException {
    int colon = argument.lastIndexOf(':');
    Path path = Path.of(colon < 0 ? argument : argument.substring(0, colon));
    LabelledText text = LabelledText.read(path, colon < 0 ? "" : argument.substring(colon + 1));
    List<List<Double>> speeds = new ArrayList<>();
    taggers.forEach(tagger -> speeds.add(new ArrayList<>()));
    List<SpanCounts> scores = new ArrayList<>();
    for (int round = 0; round < WARMING_UP + rounds; round++) {
      scores.clear();
      for (int t = 0; t < taggers.size(); t++) {
        long start = System.nanoTime();
        List<List<List<TaggedName>>> names = new ArrayList<>();
        for (List<String[]> document : text.documents()) {
          names.add(taggers.get(t).tag(document));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (round >= WARMING_UP) {
          speeds.get(t).add(text.words() / seconds);
        }
        scores.add(counts(text.names(), names));
      }
    }
    print(argument, taggers, scores, speeds);
  }

  private static void print(
      String file, List<Tagger> taggers, List<SpanCounts> scores, List<List<Double>> speeds) {
    System.out.println(file);
    for (int t = 0; t < taggers.size(); t++) {
      System.out.printf(
          Locale.ROOT,
          "  %-8s %s  words/s: median %,.0f of %s%n",
          taggers.get(t).name(),
          score(scores.get(t)),
          median(speeds.get(t)),
          speeds.get(t).stream().map(s -> String.format(Locale.ROOT, "%,.0f", s)).toList());
    }
    System.out.printf(
        Locale.ROOT, "  ratio of medians %.1f%n", median(speeds.get(1)) / median(speeds.get(0)));
  }

  private static SpanCounts counts(
      List<List<List<LabelledName>>> marked, List<List<List<TaggedName>>> found) {
    SpanCounts counts = new SpanCounts(NameKinds.MEASURED);
    for (int i = 0; i < marked.size(); i++) {
      for (int j = 0; j < marked.get(i).size(); j++) {
        counts.add(marked.get(i).get(j), LabelledName.of(found.get(i).get(j)));
      }
    }
    return counts;
  }

  private static String score(SpanCounts counts) {
    Score score = counts.total();
    return String.format(
        Locale.ROOT,
        "F1 %.2f (precision %.2f, recall %.2f)",
        100 * score.f1(),
        100 * score.precision(),
        100 * score.recall());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
