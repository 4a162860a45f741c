package tidings.enrich.sentences;

import java.util.Set;
import opennlp.tools.sentdetect.SentenceModel;
import tidings.enrich.annotator.ModelFile;

/** OpenNLP's model of English sentence ends, loaded once for the process. */
final class SentencesModel {
  /** Abbreviations that precede a name or number, which the model takes for sentence ends. */
  private static final Set<String> OPEN =
      Set.of(
          "adm.", "brig.", "capt.", "cmdr.", "col.", "dr.", "fr.", "ft.", "gen.", "gov.", "hon.",
          "lt.", "maj.", "mr.", "mrs.", "ms.", "mt.", "no.", "nos.", "pres.", "prof.", "pvt.",
          "rep.", "reps.", "rev.", "sen.", "sens.", "sgt.", "sr.", "st.", "supt.", "v.", "vs.");

  private SentencesModel() {}

  /** Loads at the first call; safe to share among threads. */
  static SentenceModel english() {
    return Loaded.ENGLISH;
  }

  /**
   * Returns whether a sentence goes on after this word, in lower case: an abbreviation, or an
   * initial.
   */
  static boolean leavesOpen(String lastWord) {
    boolean initial =
        lastWord.length() == 2
            && Character.isLetter(lastWord.charAt(0))
            && lastWord.charAt(1) == '.';
    return initial && lastWord.charAt(0) != 'i' || OPEN.contains(lastWord);
  }

  private static final class Loaded {
    private static final SentenceModel ENGLISH =
        ModelFile.read(
            SentencesModel.class, "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  }
}
