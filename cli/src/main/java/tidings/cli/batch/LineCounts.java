package tidings.cli.batch;

/** How many lines each output file has. */
public record LineCounts(
    long articles, long enriched, long stories, long summaries, long deadLetters) {}
