package tidings.enrich.names.training;

import java.util.List;

/**
 * A labelled document.
 *
 * @param sentences its sentences in order
 */
public record BioDocument(List<BioSentence> sentences) {}
