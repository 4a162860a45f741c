package tidings.lab.ner;

/**
 * A sentence to learn from.
 *
 * @param words its words
 * @param allowed the labels that may be right for each word, a bit each: one where it is known
 */
@SuppressWarnings("ArrayRecordComponent") // Plain data on its way to a trainer, never compared.
record TrainingSentence(String[] words, int[] allowed) {}
