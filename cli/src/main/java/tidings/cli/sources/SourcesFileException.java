package tidings.cli.sources;

import java.nio.file.Path;
import java.util.List;
import tidings.cli.command.BadInputException;

/** A file of sources that cannot be used; the message has a line for each problem. */
public final class SourcesFileException extends BadInputException {
  private static final long serialVersionUID = 1L;

  SourcesFileException(Path file, List<String> problems) {
    super(
        "%s has %d problem%s:%n  %s"
            .formatted(
                file,
                problems.size(),
                problems.size() == 1 ? "" : "s",
                String.join(System.lineSeparator() + "  ", problems)));
  }
}
