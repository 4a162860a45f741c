package tidings.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A model with its tokenizer. Immutable; any number of threads may use it at once, and each run
 * takes one thread.
 */
final class OnnxModel {
  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";

  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final List<String> labels;
  private final String fingerprint;
  private final long[] first;
  private final long[] last;

  OnnxModel(
      OrtSession session, HuggingFaceTokenizer tokenizer, List<String> labels, String fingerprint) {
    this.session = session;
    this.tokenizer = tokenizer;
    this.labels = labels;
    this.fingerprint = fingerprint;
    Encoding probe = tokenizer.encode("a", true, false);
    long[] special = probe.getSpecialTokenMask();
    int before = 0;
    while (before < special.length && special[before] == 1) {
      before++;
    }
    int after = special.length;
    while (after > before && special[after - 1] == 1) {
      after--;
    }
    first = Arrays.copyOfRange(probe.getIds(), 0, before);
    last = Arrays.copyOfRange(probe.getIds(), after, special.length);
  }

  /** Returns its labels by index. */
  List<String> labels() {
    return labels;
  }

  /** Returns 12 hexadecimal digits of a hash of all that the model is made of. */
  String fingerprint() {
    return fingerprint;
  }

  /** Returns how many tokens of a window the special ones take. */
  int specialTokens() {
    return first.length + last.length;
  }

  /** Returns the tokens of a text, without special ones. */
  TextTokens tokens(String text) {
    SafeText safe = new SafeText(text);
    return TextTokens.of(tokenizer.encode(safe.text(), false, false), safe);
  }

  /** Returns the logits of each of the tokens, which are given without special ones. */
  float[][] tokenLogits(long[] ids) {
    float[][][] logits = (float[][][]) run(ids);
    return Arrays.copyOfRange(logits[0], first.length, first.length + ids.length);
  }

  /** Returns the logits of a text whose tokens are given without special ones. */
  float[] textLogits(long[] ids) {
    return ((float[][]) run(ids))[0];
  }

  /**
   * Looks whether the model is of the expected kind.
   *
   * @param rank 3 if it classifies tokens, 2 if it classifies texts
   * @param window most tokens that it will be shown
   * @throws IllegalArgumentException with a user-facing message if it is not
   */
  void check(int rank, int window) {
    TreeSet<String> other = new TreeSet<>(session.getInputNames());
    boolean takesIds = other.remove(IDS);
    other.remove(MASK);
    other.remove(TYPES);
    if (!takesIds || !other.isEmpty()) {
      throw new IllegalArgumentException(
          "model: its inputs are "
              + new TreeSet<>(session.getInputNames())
              + ", not input_ids, attention_mask and token_type_ids");
    }
    checkIntegers();
    Object logits = probe(window);
    int[] shape = shape(logits);
    if (shape.length != rank) {
      String kind = rank == 3 ? "tokens" : "texts";
      throw new IllegalArgumentException(
          "model: its output "
              + Arrays.toString(shape)
              + " is not that of a model that classifies "
              + kind);
    }
    if (shape[rank - 1] != labels.size()) {
      throw new IllegalArgumentException(
          "labels: there are " + labels.size() + ", and the model has " + shape[rank - 1]);
    }
  }

  private Object probe(int window) {
    long[] ids = new long[window - specialTokens()];
    try {
      return run(ids);
    } catch (IllegalStateException failed) {
      throw new IllegalArgumentException(
          "window: " + window + " tokens are too many for it? " + failed.getMessage(), failed);
    }
  }

  private void checkIntegers() {
    try {
      for (NodeInfo input : session.getInputInfo().values()) {
        if (!(input.getInfo() instanceof TensorInfo tensor) || tensor.type != OnnxJavaType.INT64) {
          throw new IllegalArgumentException(
              "model: its input " + input.getName() + " does not take 64-bit integers");
        }
      }
    } catch (OrtException failed) {
      throw new IllegalArgumentException("model: " + failed.getMessage(), failed);
    }
  }

  private static int[] shape(Object logits) {
    if (logits instanceof float[][][] of3) {
      return new int[] {of3.length, of3[0].length, of3[0][0].length};
    }
    if (logits instanceof float[][] of2) {
      return new int[] {of2.length, of2[0].length};
    }
    throw new IllegalArgumentException(
        "model: its first output is " + logits.getClass().getSimpleName() + ", not logits");
  }

  private Object run(long[] ids) {
    long[] whole = new long[first.length + ids.length + last.length];
    System.arraycopy(first, 0, whole, 0, first.length);
    System.arraycopy(ids, 0, whole, first.length, ids.length);
    System.arraycopy(last, 0, whole, first.length + ids.length, last.length);
    long[] ones = new long[whole.length];
    Arrays.fill(ones, 1);
    Map<String, long[]> values = Map.of(IDS, whole, MASK, ones, TYPES, new long[whole.length]);
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, tensor(values.get(name)));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return result.get(0).getValue();
      }
    } catch (OrtException failed) {
      throw new IllegalStateException("The model fails: " + failed.getMessage(), failed);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
