package tidings.onnx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/** Gathers names from the labels of tokens; the first token of a word decides for all of it. */
final class FoundNames {
  private final String text;
  private final TextTokens tokens;
  private final List<TokenLabel> labels;
  private final List<FoundName> names = new ArrayList<>();
  private long word = -1;
  private @Nullable EntityType type;
  private int start;
  private int end;
  private double confidence;

  FoundNames(String text, TextTokens tokens, List<TokenLabel> labels) {
    this.text = text;
    this.tokens = tokens;
    this.labels = labels;
  }

  /** Takes the next token, with the probability of each label. */
  void add(int token, double[] shares) {
    boolean goesOn = tokens.words()[token] >= 0 && tokens.words()[token] == word;
    word = tokens.words()[token];
    if (goesOn) {
      end = Math.max(end, tokens.ends()[token]);
      return;
    }
    int best = Probabilities.highest(shares);
    TokenLabel label = labels.get(best);
    if (label.type() == null || label.type() != type || label.begins() || isApart(token)) {
      endName();
      begin(label, token);
    }
    end = Math.max(end, tokens.ends()[token]);
    confidence = Math.min(confidence, shares[best]);
  }

  /** Returns all names, in order. */
  List<FoundName> finish() {
    endName();
    return names;
  }

  /** A name does not go from one paragraph to the next. */
  private boolean isApart(int token) {
    return end < tokens.starts()[token]
        && text.substring(end, tokens.starts()[token]).contains("\n");
  }

  private void begin(TokenLabel label, int token) {
    type = label.type();
    start = tokens.starts()[token];
    end = tokens.ends()[token];
    confidence = 1;
  }

  private void endName() {
    if (type != null) {
      // Some tokenizers count the blank before a word to it.
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        names.add(new FoundName(type, start, end, Probabilities.rounded(confidence)));
      }
    }
    type = null;
  }
}
