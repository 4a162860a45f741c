package tidings.comparisons.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tidings.enrich.ner.TaggedName;
import tidings.news.EntityType;

/** CoreNLP's conditional random field for three classes, on the given words. */
final class CoreNlpTagger implements Tagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  CoreNlpTagger() throws IOException, ClassNotFoundException {
    classifier = CRFClassifier.getClassifier(MODEL);
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public List<List<TaggedName>> tag(List<String[]> document) {
    List<List<TaggedName>> names = new ArrayList<>();
    for (String[] sentence : document) {
      names.add(names(sentence));
    }
    return names;
  }

  private List<TaggedName> names(String[] sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (String word : sentence) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      words.add(label);
    }
    List<CoreLabel> classified = classifier.classifySentence(words);
    List<TaggedName> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < classified.size(); i++) {
      String type = type(classified, i);
      from = i > 0 && type.equals(type(classified, i - 1)) ? from : i;
      boolean ends = i + 1 == classified.size() || !type.equals(type(classified, i + 1));
      if (ends && !type.equals("O")) {
        names.add(new TaggedName(from, i + 1, EntityType.valueOf(type), 1));
      }
    }
    return names;
  }

  private static String type(List<CoreLabel> words, int i) {
    return words.get(i).get(CoreAnnotations.AnswerAnnotation.class);
  }
}
