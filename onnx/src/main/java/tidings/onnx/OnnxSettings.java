package tidings.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Settings of a model.
 *
 * @param model the .onnx file
 * @param tokenizer the tokenizer.json of the model
 * @param labels its labels by index; empty: config.json beside the model has them
 * @param languages languages that it reads, primary subtags of BCP 47; empty for all
 * @param window most tokens of one run, special ones included, 8 to 8192
 * @param stride tokens that two windows share, so that each is seen with its neighbours
 * @param budget characters of the text that are read
 */
record OnnxSettings(
    Path model,
    Path tokenizer,
    List<String> labels,
    SortedSet<String> languages,
    int window,
    int stride,
    int budget) {
  private static final Set<String> KEYS =
      Set.of("model", "tokenizer", "labels", "languages", "window", "stride", "budget");

  /**
   * Reads the settings.
   *
   * @param others keys that are the annotator's own
   * @throws IllegalArgumentException with a user-facing message that names the key
   */
  static OnnxSettings of(Map<String, String> written, Set<String> others) {
    TreeSet<String> known = new TreeSet<>(KEYS);
    known.addAll(others);
    for (String key : new TreeSet<>(written.keySet())) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException("'" + key + "' is no setting of it; there are " + known);
      }
    }
    String model = written.getOrDefault("model", "");
    if (model.isBlank()) {
      throw new IllegalArgumentException("model: it is not set, other settings are: name a file");
    }
    int window = number(written, "window", 256, 8, 8192);
    int stride = number(written, "stride", Math.min(64, window / 4), 0, window / 2);
    return new OnnxSettings(
        Path.of(model),
        Path.of(written.getOrDefault("tokenizer", sibling(model, "tokenizer.json"))),
        list(written, "labels"),
        new TreeSet<>(list(written, "languages")),
        window,
        stride,
        number(written, "budget", 20_000, 1, 200_000));
  }

  /** Returns a list that is separated by commas; empty if the key is not there. */
  static List<String> list(Map<String, String> written, String key) {
    List<String> values = new ArrayList<>();
    for (String value : written.getOrDefault(key, "").split(",", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return List.copyOf(values);
  }

  /** Returns the file that has the labels if no setting does. */
  Path config() {
    return Path.of(sibling(model.toString(), "config.json"));
  }

  private static String sibling(String model, String name) {
    return Path.of(model).resolveSibling(name).toString();
  }

  private static int number(
      Map<String, String> written, String key, int byDefault, int least, int most) {
    String text = written.get(key);
    if (text == null) {
      return byDefault;
    }
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException none) {
      // The sentence below says it.
    }
    throw new IllegalArgumentException(
        key + ": '" + text + "' is no whole number from " + least + " to " + most);
  }
}
