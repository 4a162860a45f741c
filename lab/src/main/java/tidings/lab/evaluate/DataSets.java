package tidings.lab.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the data sets of the whole card are. Besides those that are listed here, every other
 * labelled file in their folders is measured, except what is there to train on.
 */
final class DataSets {
  /**
   * Files of a task.
   *
   * @param folder folder below the data folder
   * @param suffixes suffixes of the files, but for .gz
   * @param known names that the card has in any case, without .gz
   */
  private record Kind(String task, String folder, List<String> suffixes, List<String> known) {}

  /**
   * A line of the card.
   *
   * @param isPresent whether the file is there
   */
  record Entry(String task, Path path, boolean isPresent) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "entities",
              "ner",
              List.of(".bio"),
              List.of(
                  "ww-dev.bio",
                  "gmb-test-norm.bio",
                  "uner-dev.bio",
                  "crossner-ai-dev.bio",
                  "crossner-literature-dev.bio",
                  "crossner-music-dev.bio",
                  "crossner-politics-dev.bio",
                  "crossner-science-dev.bio")),
          new Kind(
              "sentiment",
              "sentiment",
              List.of(".jsonl", ".csv"),
              List.of(
                  "newsmtsc-mt-dev.jsonl",
                  "newsmtsc-rw-dev.jsonl",
                  "SEN_en_AMT.csv",
                  "SEN_en_R.csv",
                  "persent-dev.csv")),
          new Kind("topics", "topics", List.of(".jsonl"), List.of("bbc.jsonl")),
          new Kind(
              "text", "extraction", List.of("ground-truth.json"), List.of("ground-truth.json")),
          new Kind("stories", "stories", List.of(".jsonl"), List.of("ecbplus.jsonl")),
          new Kind("duplicates", "topics", List.of("bbc.jsonl"), List.of("bbc.jsonl")),
          new Kind("duplicates", "duplicates", List.of(".jsonl"), List.of()));

  private DataSets() {}

  /** Returns the lines of the card: of each task what is known, then what else was found. */
  static List<Entry> in(Path data) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Kind kind : KINDS) {
      Set<String> found = found(kind, data.resolve(kind.folder));
      for (String name : kind.known) {
        boolean plain = found.remove(name);
        boolean zipped = found.remove(name + ".gz");
        Path path = data.resolve(kind.folder).resolve(zipped && !plain ? name + ".gz" : name);
        entries.add(new Entry(kind.task, path, plain || zipped));
      }
      found.forEach(
          name -> entries.add(new Entry(kind.task, data.resolve(kind.folder).resolve(name), true)));
    }
    return entries;
  }

  private static Set<String> found(Kind kind, Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> isMeasured(name, kind))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isMeasured(String name, Kind kind) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    boolean isForTraining = plain.contains("train") || plain.equals("gmb-core.bio");
    return !isForTraining && kind.suffixes.stream().anyMatch(plain::endsWith);
  }
}
