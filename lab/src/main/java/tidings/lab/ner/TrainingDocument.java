package tidings.lab.ner;

import java.util.List;

/**
 * Sentences that stand together.
 *
 * @param sentences at least one
 */
record TrainingDocument(List<TrainingSentence> sentences) {}
