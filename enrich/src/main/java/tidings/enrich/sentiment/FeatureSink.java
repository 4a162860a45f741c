package tidings.enrich.sentiment;

/** Takes the features of an example. */
@FunctionalInterface
interface FeatureSink {
  /** Takes a feature; one that comes twice counts for the sum. */
  void add(int key, float value);
}
