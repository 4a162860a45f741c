package tidings.ingest.source.rss;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidings.ingest.http.FetchRefusedException;
import tidings.ingest.http.FetchSettings;
import tidings.ingest.http.HttpAddress;

/** Reads settings and gathers everything that is wrong with them. */
final class SettingsReader {
  private static final List<String> KEYS =
      List.of("url", "fetch", "source", "batch", "contact", "delay", "timeout", "allow-private");
  private static final int USUAL_BATCH = 100;
  private static final int LARGEST_BATCH = 1_000;
  private static final URI NONE = URI.create("about:blank");

  private final Map<String, String> settings;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> settings) {
    this.settings = new TreeMap<>(settings);
  }

  RssSettings read() {
    for (String key : settings.keySet()) {
      if (!KEYS.contains(key)) {
        problems.add("\"" + key + "\" is no setting; known are " + String.join(", ", KEYS));
      }
    }
    RssSettings read =
        new RssSettings(
            url(),
            fetch(),
            text("source"),
            batch(),
            new FetchSettings(
                contact(),
                duration("delay", FetchSettings.USUAL_DELAY, Duration.ZERO),
                duration("timeout", FetchSettings.USUAL_TIMEOUT, Duration.ofMillis(100)),
                hosts()));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return read;
  }

  private URI url() {
    String url = text("url");
    if (url == null) {
      problems.add("url is missing; give the address of the feed");
      return NONE;
    }
    try {
      return HttpAddress.of(url);
    } catch (FetchRefusedException e) {
      problems.add("url: " + e.getMessage());
      return NONE;
    }
  }

  private boolean fetch() {
    String fetch = text("fetch");
    if (fetch != null && !fetch.equals("true") && !fetch.equals("false")) {
      problems.add("fetch is \"" + fetch + "\"; write true or false");
    }
    return !"false".equals(fetch);
  }

  private int batch() {
    String batch = text("batch");
    if (batch == null) {
      return USUAL_BATCH;
    }
    int number = batch.matches("\\d{1,6}") ? Integer.parseInt(batch) : 0;
    if (number < 1 || number > LARGEST_BATCH) {
      problems.add("batch is \"" + batch + "\"; give a number from 1 to " + LARGEST_BATCH);
    }
    return number;
  }

  private @Nullable String contact() {
    String contact = text("contact");
    if (contact != null && !contact.matches("[!-'*-~]{1,200}")) {
      problems.add(
          "contact is \""
              + contact
              + "\"; give a URL or a mail address, without spaces or brackets");
    }
    return contact;
  }

  private Duration duration(String key, Duration usual, Duration least) {
    String written = text(key);
    if (written == null) {
      return usual;
    }
    try {
      Duration duration = Duration.parse(written);
      if (duration.compareTo(least) >= 0 && duration.compareTo(Duration.ofMinutes(1)) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // The same is to be said of it.
    }
    problems.add(
        key + " is \"" + written + "\"; give an ISO-8601 duration from " + least + " to PT1M");
    return usual;
  }

  private Set<String> hosts() {
    String hosts = text("allow-private");
    if (hosts == null) {
      return Set.of();
    }
    return Arrays.stream(hosts.split(","))
        .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable String text(String key) {
    String value = settings.get(key);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
