package tidings.ingest.source.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.ingest.source.UnreadableInputException;

/** The files that INPUT arguments mean. Each file is read once, however many arguments reach it. */
final class InputFiles {
  private final List<InputFile> files = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<String> inputs;

  private InputFiles(List<String> inputs) {
    this.inputs = inputs;
  }

  /**
   * Finds the files.
   *
   * @throws UnreadableInputException if an argument is missing, matches nothing or cannot be read
   */
  static InputFiles of(List<String> inputs) {
    InputFiles found = new InputFiles(inputs);
    for (int i = 0; i < inputs.size(); i++) {
      found.add(i, inputs.get(i));
    }
    return found;
  }

  /** Returns the files in the order of reading, no two of the same name. */
  List<InputFile> inOrder() {
    Map<String, Integer> uses = new HashMap<>();
    files.forEach(file -> uses.merge(file.name(), 1, Integer::sum));
    return files.stream()
        .map(file -> uses.getOrDefault(file.name(), 1) == 1 ? file : file.named(longName(file)))
        .sorted(InputFile.ORDER)
        .toList();
  }

  /** Returns the names of the files whose suffix says nothing, in the order of reading. */
  List<String> skipped() {
    return List.copyOf(skipped);
  }

  /** Two arguments with a file of the same name are two articles, not two revisions of one. */
  private String longName(InputFile file) {
    String argument = inputs.get(file.input()).replace('\\', '/').replaceFirst("^(?:\\./|/)+", "");
    return argument.endsWith("/" + file.name()) || argument.equals(file.name())
        ? argument
        : argument + "/" + file.name();
  }

  private void add(int input, String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(input, path, path);
      } else if (Files.exists(path)) {
        addGiven(input, path);
      } else if (isGlob(argument)) {
        addGlob(input, argument);
      } else {
        throw new UnreadableInputException(argument + " does not exist; check the path");
      }
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(argument + " is not a path", e);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableInputException(argument + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void addGiven(int input, Path path) throws IOException {
    String name = path.getFileName().toString();
    if (!Files.isReadable(path)) {
      throw new UnreadableInputException(path + " cannot be read; check its permissions");
    }
    if (FileFormat.of(name).isEmpty()) {
      throw new UnreadableInputException(
          path + " is of an unknown kind; rename or convert it to one of " + FileFormat.known());
    }
    addFile(input, name, path);
  }

  private void addFolder(int input, Path folder, Path base) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (child.getFileName().toString().startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(child, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
          addFolder(input, child, base);
        } else if (Files.isRegularFile(child)) {
          addFile(input, relative(base, child), child);
        }
      }
    }
  }

  private void addGlob(int input, String glob) throws IOException {
    Path base = globBase(glob);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    List<Path> matches;
    try (Stream<Path> all = Files.walk(base)) {
      matches = all.filter(path -> matcher.matches(asWritten(base, path, glob))).sorted().toList();
    }
    for (Path match : matches) {
      if (Files.isDirectory(match)) {
        addFolder(input, match, base);
      } else {
        addFile(input, relative(base, match), match);
      }
    }
    if (matches.isEmpty()) {
      throw new UnreadableInputException(glob + " matches no file; check the pattern");
    }
  }

  /** The walk writes "./a" for what the glob calls "a". */
  private static Path asWritten(Path base, Path path, String glob) {
    return base.toString().equals(".") && !glob.startsWith(".") ? base.relativize(path) : path;
  }

  private static boolean isGlob(String argument) {
    return argument.matches(".*[*?\\[{].*");
  }

  private static Path globBase(String glob) {
    String fixed = glob.split("[*?\\[{]", 2)[0];
    int end = fixed.lastIndexOf('/');
    Path base = Path.of(end < 0 ? "." : end == 0 ? "/" : fixed.substring(0, end));
    if (!Files.isDirectory(base)) {
      throw new UnreadableInputException(
          glob + " cannot match: the folder " + base + " does not exist");
    }
    return base;
  }

  private void addFile(int input, String name, Path path) throws IOException {
    if (!seen.add(path.toRealPath())) {
      return;
    }
    Optional<FileFormat> format = FileFormat.of(name);
    if (format.isEmpty()) {
      skipped.add(name);
      return;
    }
    files.add(new InputFile(input, name, path, format.get(), Files.size(path)));
  }

  private static String relative(Path base, Path path) {
    return base.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
