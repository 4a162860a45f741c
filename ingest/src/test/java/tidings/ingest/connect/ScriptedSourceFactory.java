package tidings.ingest.connect;

import java.util.HashMap;
import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Opens sources that do what a test wrote down under a name. */
public final class ScriptedSourceFactory implements ArticleSourceFactory {
  private static final Map<String, ScriptedSource> SCRIPTS = new HashMap<>();

  static ScriptedSource script(String name) {
    ScriptedSource source = new ScriptedSource();
    SCRIPTS.put(name, source);
    return source;
  }

  @Override
  public String type() {
    return "scripted";
  }

  @Override
  public ArticleSource open(Map<String, String> settings) {
    ScriptedSource source = SCRIPTS.get(settings.getOrDefault("script", ""));
    if (source == null) {
      throw new IllegalArgumentException("script is " + settings + "; name one that is written");
    }
    return source;
  }
}
