package tidings.enrich.sentiment;

/**
 * The features of a target, as keys; for training.
 *
 * @param linearKeys for the linear model; a key may come twice
 * @param linearValues the value of each of them
 * @param content for each place of the network's sentence, what stands there
 * @param relation for each place, how it stands to the target
 * @param target the place of the target
 */
@SuppressWarnings("ArrayRecordComponent") // Plain data on its way to a trainer, never compared.
public record TargetFeatures(
    int[] linearKeys, float[] linearValues, int[][] content, int[][] relation, int target) {}
