package tidings.ingest.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.RetryLaterException;

/**
 * What sites forbid to robots (RFC 9309), kept for a day.
 *
 * <p>All sources of a process share one. It remembers the 1,000 sites that were asked last.
 */
public final class RobotsTxt {
  /** What all sources of this process share. */
  public static final RobotsTxt SHARED = new RobotsTxt(Time.ofTheMachine());

  private static final int MAX_SITES = 1_000;
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration MAX_DELAY = Duration.ofSeconds(30);
  private static final List<String> NAMES = List.of("tidings");

  private final Time time;
  private final Map<String, Rules> sites =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
          return size() > MAX_SITES;
        }
      };

  public RobotsTxt(Time time) {
    this.time = time;
  }

  /** Fetches a robots.txt. */
  interface Loader {
    byte[] load(URI address) throws IOException, InterruptedException;
  }

  /**
   * Returns how long to wait between two requests.
   *
   * @throws FetchRefusedException if the site forbids the address
   * @throws NoAnswerException if robots.txt cannot be read now
   */
  Duration delay(URI address, Loader loader) throws IOException, InterruptedException {
    URI robots = address.resolve("/robots.txt");
    Rules rules = known(robots.toString());
    if (rules == null) {
      rules = load(robots, loader);
      keep(robots.toString(), rules);
    }
    if (!rules.robots.isAllowed(address.toString())) {
      throw new FetchRefusedException(address + " is to be left alone, says " + robots);
    }
    long millis = rules.robots.getCrawlDelay();
    return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, MAX_DELAY.toMillis()));
  }

  private Rules load(URI robots, Loader loader) throws IOException, InterruptedException {
    // A parser is not made for several threads. Its own limit would forbid the whole site.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    try {
      byte[] text = loader.load(robots);
      return rules(parser.parseContent(robots.toString(), text, "text/plain", NAMES));
    } catch (FetchRefusedException e) {
      if (e.status() == 0) {
        throw e;
      }
      return rules(parser.failedFetch(404));
    } catch (RetryLaterException e) {
      throw e;
    } catch (IOException e) {
      throw new NoAnswerException(
          e.getMessage() + "; until it can be read nothing else of the site may be", e);
    }
  }

  private Rules rules(BaseRobotRules robots) {
    return new Rules(robots, time.nanos() + KEPT.toNanos());
  }

  private synchronized @Nullable Rules known(String site) {
    Rules rules = sites.get(site);
    return rules == null || rules.until - time.nanos() <= 0 ? null : rules;
  }

  private synchronized void keep(String site, Rules rules) {
    sites.put(site, rules);
  }

  private record Rules(BaseRobotRules robots, long until) {}
}
