package tidings.enrich.names.training;

/**
 * A sentence to learn from.
 *
 * @param words its words
 * @param allowed the labels that may be right for each word, a bit each: one where it is known
 */
record TrainingSentence(String[] words, int[] allowed) {}
