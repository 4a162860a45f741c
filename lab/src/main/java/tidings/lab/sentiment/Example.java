package tidings.lab.sentiment;

/**
 * An example as rows of the two tables of features.
 *
 * @param gold 0 negative, 1 neutral, 2 positive
 * @param linearRows rows of the linear model, each once, ascending
 * @param linearValues the value of each
 * @param content for each place, rows of what stands there
 * @param relation for each place, rows of how it stands to the target
 * @param target the place of the target
 */
@SuppressWarnings("ArrayRecordComponent") // Plain data on its way to a trainer, never compared.
record Example(
    int gold,
    int[] linearRows,
    float[] linearValues,
    int[][] content,
    int[][] relation,
    int target) {}
