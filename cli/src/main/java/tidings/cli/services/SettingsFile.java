package tidings.cli.services;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a file of settings. */
final class SettingsFile {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Lines of key=value; the environment wins.")
  private @Nullable Path file;

  /** Reads it; without one there is nothing in it. */
  Map<String, String> read() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    if (file == null) {
      return settings;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }
}
