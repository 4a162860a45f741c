package tidings.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads models, each once for the process. */
final class OnnxModels {
  private static final Map<String, OnnxModel> LOADED = new ConcurrentHashMap<>();
  private static final int FINGERPRINT_LENGTH = 12;

  static {
    // Otherwise the tokenizers' library tells its makers that it is used, and may fetch other code.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  private OnnxModels() {}

  /**
   * Returns a model.
   *
   * @throws IllegalArgumentException with a user-facing message that names the key, if a file is
   *     missing or is not what it should be
   */
  static OnnxModel of(OnnxSettings settings) {
    requireFile("model", settings.model());
    requireFile("tokenizer", settings.tokenizer());
    List<String> labels = labels(settings);
    String fingerprint = fingerprint(settings, labels);
    return LOADED.computeIfAbsent(fingerprint, unknown -> load(settings, labels, fingerprint));
  }

  private static OnnxModel load(OnnxSettings settings, List<String> labels, String fingerprint) {
    return new OnnxModel(
        session(settings.model()), tokenizer(settings.tokenizer()), labels, fingerprint);
  }

  private static OrtSession session(Path model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread: a service has threads of its own, and sums come out in one order.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      return OrtEnvironment.getEnvironment().createSession(model.toString(), options);
    } catch (OrtException failed) {
      throw new IllegalArgumentException(
          "model: " + model + " cannot be loaded: " + failed.getMessage(), failed);
    }
  }

  private static HuggingFaceTokenizer tokenizer(Path file) {
    try {
      return HuggingFaceTokenizer.newInstance(
          file, Map.of("truncation", "false", "padding", "false"));
    } catch (IOException | RuntimeException failed) {
      throw new IllegalArgumentException(
          "tokenizer: " + file + " cannot be loaded: " + failed.getMessage(), failed);
    }
  }

  private static List<String> labels(OnnxSettings settings) {
    if (!settings.labels().isEmpty()) {
      return settings.labels();
    }
    Path config = settings.config();
    requireFile("labels: they are not set, and config.json", config);
    try {
      JsonNode names = new ObjectMapper().readTree(config.toFile()).path("id2label");
      List<String> labels = new ArrayList<>();
      while (names.hasNonNull(Integer.toString(labels.size()))) {
        labels.add(names.get(Integer.toString(labels.size())).asText());
      }
      if (labels.isEmpty() || labels.size() != names.size()) {
        throw new IllegalArgumentException(
            "labels: " + config + " has no id2label that numbers them from 0 on; set labels");
      }
      return List.copyOf(labels);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "labels: " + config + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static void requireFile(String key, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(key + ": " + file + " is no file that can be read");
    }
  }

  private static String fingerprint(OnnxSettings settings, List<String> labels) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : List.of(settings.model(), settings.tokenizer())) {
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
      }
      digest.update(String.join(",", labels).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
