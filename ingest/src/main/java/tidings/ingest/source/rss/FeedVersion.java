package tidings.ingest.source.rss;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.ingest.format.feed.Feed;
import tidings.ingest.format.feed.NotAFeedException;
import tidings.ingest.http.Fetched;
import tidings.ingest.http.Validators;
import tidings.ingest.source.Fingerprint;

/**
 * A feed as its server gave it once.
 *
 * @param candidates what it offers, in its order
 * @param version how the server named this version
 * @param movedTo where the feed has moved for good; null if it has not
 */
record FeedVersion(List<Candidate> candidates, Validators version, @Nullable String movedTo) {
  FeedVersion {
    candidates = List.copyOf(candidates);
  }

  /**
   * Reads a feed.
   *
   * @throws IOException if it is none
   */
  static FeedVersion of(Fetched.Body body, RssSettings settings) throws IOException {
    try {
      Feed feed = Feed.of(body.content(), body.charset());
      return new FeedVersion(
          new Candidates(settings, body.address(), feed).inOrder(),
          body.version(),
          body.moved() ? body.address().toString() : null);
    } catch (NotAFeedException e) {
      boolean page = body.mediaType().equals("text/html");
      throw new IOException(
          body.address()
              + (page
                  ? " is a web page and no feed; look there for the address of its RSS or Atom feed"
                  : " " + e.getMessage()));
    }
  }

  List<Fingerprint> fingerprints() {
    return candidates.stream().map(Candidate::fingerprint).toList();
  }

  boolean isDelivered(FeedPlace place) {
    return candidates.stream().allMatch(candidate -> place.knows(candidate.fingerprint()));
  }
}
