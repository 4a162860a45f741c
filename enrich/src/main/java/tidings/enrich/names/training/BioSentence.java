package tidings.enrich.names.training;

/**
 * A sentence of a labelled text.
 *
 * @param words its words
 * @param labels O, or B- or I- and a type, for each word
 */
public record BioSentence(String[] words, String[] labels) {}
