package tidings.lab.ner;

/** The header of the model's file. */
final class ModelHeader {
  /** Counts the models that were shipped. */
  private static final String VERSION = "2";

  private ModelHeader() {}

  /** Returns the header; scores are a line each. */
  static String text(String scores) {
    return VERSION
        + """

        A linear-chain conditional random field for names in English news.
        Trained by tidings.lab.ner.NameTrainer on: Groningen Meaning Bank (text
        and labels of other names: ODbL/DbCL; labels of persons, organizations and locations by
        Stanford CoreNLP's 3-class model), WNUT 2017 train (CC-BY 4.0), Universal NER, English
        web treebank, dev (CC-BY-SA 4.0), CrossNER train and dev (MIT).
        Words: Brown clusters of CMU TweetNLP (CC-BY 3.0); GeoNames (CC-BY 4.0), lists of
        companies (PDDL) and of personal names (Unlicense); our own lists.
        """
        + scores;
  }
}
