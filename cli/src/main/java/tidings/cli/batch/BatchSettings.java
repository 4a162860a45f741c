package tidings.cli.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a batch run is told.
 *
 * @param inputs files, folders and globs
 * @param out folder of the outputs
 * @param partitions partitions of its topics; changes nothing in the result
 * @param threads stream threads of each service; changes nothing in the result
 * @param asOf where items without a date stand; null for the newest plausible date of the input
 * @param overwrite whether what is in the folder may be thrown away
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key
 */
record BatchSettings(
    List<String> inputs,
    Path out,
    int partitions,
    int threads,
    @Nullable Instant asOf,
    boolean overwrite,
    Map<String, String> annotators) {}
