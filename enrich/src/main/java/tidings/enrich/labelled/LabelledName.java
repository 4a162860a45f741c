package tidings.enrich.labelled;

/**
 * A name in a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param kind kind of the name: PER, ORG, LOC, or another as the file calls it
 */
public record LabelledName(int from, int to, String kind) {}
