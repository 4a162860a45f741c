package tidings.cli.sources;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidings.ingest.connect.ConnectorSettings;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.UnreadableInputException;

/**
 * A file that declares sources:
 *
 * <pre>
 * sources:
 *   fennick-bugle:            # the source's name
 *     type: rss
 *     every: PT1M             # optional
 *     url: https://bugle.example/feed.xml
 * </pre>
 *
 * Everything but {@code type} and {@code every} goes to the source's type; a list becomes a text
 * with an item a line. All problems are reported in one message.
 */
public final class SourcesFile {
  private static final String SOURCES = "sources";
  private static final String TYPE = "type";
  private static final String EVERY = "every";
  private static final String SHAPE =
      "write 'sources:', below it each source's name, below that its type and settings, each"
          + " level two blanks further in";

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  private SourcesFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @return the sources in the file's order
   * @throws IOException if it cannot be read
   * @throws SourcesFileException if anything in it is wrong; the message names line, key, value and
   *     remedy of each problem
   */
  public static List<DeclaredSource> read(Path file) throws IOException {
    SourcesFile reading = new SourcesFile(file);
    List<DeclaredSource> sources = reading.sources(reading.parsed());
    if (!reading.problems.isEmpty()) {
      throw reading.refusal();
    }
    return sources;
  }

  private YamlNode parsed() throws IOException {
    try {
      return YamlReader.read(Files.readString(file));
    } catch (YamlReader.NotYamlException e) {
      complain(e.line(), String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      complain(1, "there is no such file; give the path of a sources.yaml");
    } catch (CharacterCodingException e) {
      complain(1, "the file is not in UTF-8; save it so");
    }
    throw refusal();
  }

  private List<DeclaredSource> sources(YamlNode top) {
    if (!(top instanceof YamlNode.Block block)) {
      complain(top.line(), "there are no sources; " + SHAPE);
      return List.of();
    }
    List<DeclaredSource> sources = new ArrayList<>();
    boolean found = false;
    for (YamlNode.Entry entry : withoutRepeated(block, "key")) {
      if (!entry.key().equals(SOURCES)) {
        complain(entry.line(), "'%s' is not known here; %s".formatted(entry.key(), SHAPE));
        continue;
      }
      found = true;
      if (entry.value() instanceof YamlNode.Block named) {
        withoutRepeated(named, "source").forEach(source -> add(source, sources));
      } else {
        complain(entry.line(), "'sources' holds no source; " + SHAPE);
      }
    }
    if (!found) {
      complain(block.line(), "there is no 'sources'; " + SHAPE);
    }
    return sources;
  }

  private void add(YamlNode.Entry source, List<DeclaredSource> sources) {
    check(source.line(), "name", source.key(), () -> ConnectorSettings.checkName(source.key()));
    if (!(source.value() instanceof YamlNode.Block block)) {
      complain(source.line(), withoutSettings(source));
      return;
    }
    int before = problems.size();
    Map<String, String> settings = settings(source.key(), block);
    String type = settings.remove(TYPE);
    Duration every = every(source, block, settings.remove(EVERY));
    if (type == null) {
      complain(source.line(), "source '%s' has no type; add 'type: rss'".formatted(source.key()));
    } else if (problems.size() == before) {
      check(
          lineOf(block, TYPE, source.line()),
          source.key() + ": type",
          type,
          () -> checkSettings(type, settings));
    }
    sources.add(new DeclaredSource(source.key(), String.valueOf(type), every, settings));
  }

  private static String withoutSettings(YamlNode.Entry source) {
    boolean isSetting =
        source.value() instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty();
    return isSetting
        ? "'%s' stands where a source's name is expected; indent it below its source's name"
            .formatted(source.key())
        : "source '%s' has no settings; write them below its name, indented by two blanks more"
            .formatted(source.key());
  }

  private Map<String, String> settings(String source, YamlNode.Block block) {
    Map<String, String> settings = new TreeMap<>();
    for (YamlNode.Entry entry : withoutRepeated(block, "setting")) {
      String value = text(entry.value());
      if (value == null) {
        complain(
            entry.line(),
            "%s: '%s' has settings below it; it takes a text, a number or a list of them"
                .formatted(source, entry.key()));
      } else if (value.isEmpty()) {
        complain(
            entry.line(),
            "%s: '%s' has no value; give one or delete the line".formatted(source, entry.key()));
      } else {
        settings.put(entry.key(), value);
      }
    }
    return settings;
  }

  private Duration every(YamlNode.Entry source, YamlNode.Block block, @Nullable String text) {
    if (text == null) {
      return ConnectorSettings.DEFAULT_EVERY;
    }
    int line = lineOf(block, EVERY, source.line());
    int before = problems.size();
    check(line, source.key() + ": every", text, () -> ConnectorSettings.parseEvery(text));
    return problems.size() == before ? ConnectorSettings.parseEvery(text) : Duration.ZERO;
  }

  /**
   * The type itself says what is wrong with its settings. What is kept out of the file is not known
   * here, and whether a place can be read is not the file's fault.
   */
  private static void checkSettings(String type, Map<String, String> settings) {
    ArticleSourceFactory factory = ArticleSourceFactory.of(type);
    if (Placeholders.areIn(settings)) {
      return;
    }
    try {
      factory.open(settings).close();
    } catch (UnreadableInputException e) {
      // Told when the source is asked.
    }
  }

  private void check(int line, String key, String value, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      complain(line, "%s '%s': %s".formatted(key, value, e.getMessage()));
    }
  }

  private List<YamlNode.Entry> withoutRepeated(YamlNode.Block block, String what) {
    Map<String, Integer> lines = new HashMap<>();
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : block.entries()) {
      Integer first = lines.putIfAbsent(entry.key(), entry.line());
      if (first == null) {
        entries.add(entry);
      } else {
        complain(
            entry.line(),
            "%s '%s' is already on line %d; rename or delete one"
                .formatted(what, entry.key(), first));
      }
    }
    return entries;
  }

  private SourcesFileException refusal() {
    return new SourcesFileException(
        file,
        problems.stream()
            .sorted(Comparator.comparingInt(Problem::line))
            .map(problem -> "line %d: %s".formatted(problem.line(), problem.sentence()))
            .toList());
  }

  private void complain(int line, String sentence) {
    String oneLine = sentence.lines().map(String::strip).collect(Collectors.joining("; "));
    problems.add(new Problem(line, oneLine));
  }

  private static int lineOf(YamlNode.Block block, String key, int otherwise) {
    return block.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::line)
        .findFirst()
        .orElse(otherwise);
  }

  /** Returns the value as text; null if it is of another kind. */
  private static @Nullable String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().strip();
    }
    if (node instanceof YamlNode.Items list
        && list.items().stream().allMatch(YamlNode.Scalar.class::isInstance)) {
      return list.items().stream()
          .map(item -> ((YamlNode.Scalar) item).text())
          .collect(Collectors.joining("\n"));
    }
    return null;
  }

  private record Problem(int line, String sentence) {}
}
