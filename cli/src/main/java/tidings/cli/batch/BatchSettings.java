package tidings.cli.batch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a batch run.
 *
 * @param partitions partitions of its topics; changes nothing in the result
 * @param threads stream threads of each service; changes nothing in the result
 * @param asOf observed time of items without a date; null for the newest plausible date of the
 *     input
 * @param annotators settings of the annotators: name, a full stop, and the annotator's own key
 */
record BatchSettings(
    int partitions, int threads, @Nullable Instant asOf, Map<String, String> annotators) {}
