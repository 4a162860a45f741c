package tidings.ingest.format.feed;

/** What stands at one place of a feed. */
public sealed interface FeedItem permits FeedEntry, BrokenEntry {
  /** Returns its number in the feed, from 1. */
  int position();
}
