package tidings.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.Arrays;

/**
 * The tokens of a text, without special ones.
 *
 * @param ids ids in the model's vocabulary
 * @param words to which word each token belongs; the same number for all tokens of a word
 * @param starts UTF-16 offsets of the first code unit of each
 * @param ends UTF-16 offsets after the last code unit of each
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in one place, never compared
record TextTokens(long[] ids, long[] words, int[] starts, int[] ends) {

  /** Takes over what the tokenizer says; it counts code points. */
  static TextTokens of(Encoding encoding, SafeText text) {
    long[] ids = encoding.getIds();
    CharSpan[] spans = encoding.getCharTokenSpans();
    int[] starts = new int[ids.length];
    int[] ends = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      if (spans[i] != null) {
        starts[i] = text.offset(spans[i].getStart());
        ends[i] = text.offset(spans[i].getEnd());
      }
    }
    return new TextTokens(ids, encoding.getWordIds(), starts, ends);
  }

  int size() {
    return ids.length;
  }

  /** Returns the ids from one token to before another. */
  long[] ids(int from, int to) {
    return Arrays.copyOfRange(ids, from, to);
  }
}
