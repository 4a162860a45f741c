package tidings.lab.evaluate.task;

import java.io.IOException;
import java.nio.file.Path;
import tidings.lab.data.UnreadableDataException;
import tidings.lab.evaluate.figures.Figures;

/** Something the enrichment does and labelled files can judge. For one thread. */
public interface Task {
  /** Returns the name of the task at the command line and in the card. */
  String name();

  /**
   * Measures one file, with the shipped models and settings.
   *
   * @throws UnreadableDataException if the file is not as the task needs it
   * @throws InterruptedException if the thread is interrupted
   */
  Figures measure(Path path, Session session)
      throws IOException, UnreadableDataException, InterruptedException;
}
