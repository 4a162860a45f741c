package tidings.onnx;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tidings.enrich.annotator.AnnotatedArticle;
import tidings.enrich.annotator.Annotator;
import tidings.enrich.annotator.Findings;

/** Base of the annotators with a model; one for which no model is configured is idle. */
abstract class OnnxAnnotator implements Annotator {
  /** Version of an annotator without a model. */
  static final String IDLE = "idle: no model is set";

  private static final String VERSION = "1";
  private @Nullable OnnxSettings settings;
  private @Nullable OnnxModel model;
  private String version = IDLE;

  /** Returns the keys of settings that are its own. */
  abstract Set<String> ownKeys();

  /** Returns 3 if its model classifies tokens, 2 if it classifies texts. */
  abstract int rank();

  /** Takes the settings that are its own, and looks whether it can use the labels. */
  abstract void configure(Map<String, String> written, OnnxModel loaded);

  /** Reads an article. */
  abstract Findings annotate(AnnotatedArticle article, OnnxModel loaded, OnnxSettings configured);

  @Override
  public final void configure(Map<String, String> written) {
    if (written.isEmpty()) {
      return;
    }
    OnnxSettings configured = OnnxSettings.of(written, ownKeys());
    OnnxModel loaded = OnnxModels.of(configured);
    if (configured.window() - loaded.specialTokens() <= configured.stride()) {
      throw new IllegalArgumentException(
          "window: of "
              + configured.window()
              + " tokens nothing is left beside stride and special ones");
    }
    loaded.check(rank(), configured.window());
    configure(written, loaded);
    settings = configured;
    model = loaded;
    version = VERSION + " " + loaded.fingerprint() + " " + use(written);
  }

  /** Hashes all that the findings depend on but the files, which may lie anywhere. */
  private static String use(Map<String, String> written) {
    TreeMap<String, String> use = new TreeMap<>(written);
    use.keySet().removeAll(Set.of("model", "tokenizer", "labels"));
    return Integer.toHexString(use.hashCode());
  }

  @Override
  public final String version() {
    return version;
  }

  @Override
  public final Set<String> languages() {
    return settings == null ? Set.of() : settings.languages();
  }

  @Override
  public final int budget() {
    return settings == null ? DEFAULT_BUDGET : settings.budget();
  }

  @Override
  public Set<String> requires() {
    return Set.of("language");
  }

  @Override
  public final Findings annotate(AnnotatedArticle article) {
    if (model == null || settings == null) {
      return Findings.of();
    }
    return annotate(article, model, settings);
  }
}
