package tidings.lab.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tidings.lab.evaluate.figures.Figures;

/**
 * A line of the quality card.
 *
 * @param task name of the task
 * @param path the labelled file
 * @param figures what was measured; null: the file is not there
 */
record Row(String task, Path path, @Nullable Figures figures) {}
