package tidings.lab.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.Tokens;
import tidings.enrich.sentiment.SentimentModel;
import tidings.enrich.sentiment.TargetSentiment;
import tidings.enrich.sentiment.WordTable;
import tidings.enrich.tokens.Tokenizer;
import tidings.lab.data.Target;
import tidings.news.Polarity;
import tidings.news.Sentiment;

class SentimentTrainerTest {
  private static final List<String> NAMES =
      List.of("Lindqvist", "Veskar", "Halden", "Morrow", "Ostrava", "Brandt");
  private static final WordTable WORDS = new WordTable(new TreeMap<>());

  @Test
  void shouldLearnFromExamples() {
    Sentiment good = of(train(), "Tamsin glittered.", "Tamsin");

    assertThat(good.getPolarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(of(train(), "Tamsin grumbled.", "Tamsin").getPolarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void shouldMakeTheSameBytesFromTheSameExamples() throws IOException {
    byte[] first = bytes(train());

    assertThat(bytes(train())).isEqualTo(first);
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    SentimentModel written = train();
    byte[] bytes = bytes(written);

    SentimentModel read = SentimentModel.read(new ByteArrayInputStream(bytes));

    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(of(read, "Tamsin grumbled.", "Tamsin"))
        .isEqualTo(of(written, "Tamsin grumbled.", "Tamsin"));
    assertThat(read.version()).isEqualTo(written.version());
  }

  @Test
  void shouldRefuseAFileThatIsNoModel() {
    assertThatThrownBy(() -> SentimentModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessage("it is no sentiment model of this version");
  }

  @Test
  void shouldRefuseAFileThatIsCutShort() throws IOException {
    byte[] whole = bytes(train());
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> SentimentModel.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessage("it is cut short");
  }

  private static SentimentModel train() {
    return SentimentTrainer.train(examples(), examples(), WORDS, progress -> {});
  }

  private static List<Target> examples() {
    List<Target> examples = new ArrayList<>();
    for (String name : NAMES) {
      for (String place : List.of("today", "in town", "at noon")) {
        examples.add(example(name + " glittered " + place + ".", name, Polarity.POSITIVE));
        examples.add(example(name + " grumbled " + place + ".", name, Polarity.NEGATIVE));
        examples.add(example(name + " walked " + place + ".", name, Polarity.NEUTRAL));
      }
    }
    return examples;
  }

  private static Target example(String sentence, String target, Polarity gold) {
    int from = sentence.indexOf(target);
    return new Target("norwick_1_" + from, sentence, target, from, from + target.length(), gold);
  }

  private static Sentiment of(SentimentModel model, String sentence, String target) {
    Tokens tokens = Tokenizer.tokenize(sentence);
    int from = tokens.firstFrom(sentence.indexOf(target));
    return new TargetSentiment(model).of(tokens, 0, tokens.size(), from, from + 1);
  }

  private static byte[] bytes(SentimentModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
