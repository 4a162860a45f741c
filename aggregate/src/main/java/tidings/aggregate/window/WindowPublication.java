package tidings.aggregate.window;

import org.jspecify.annotations.Nullable;
import tidings.news.SummaryStatus;
import tidings.news.state.PublicationRow;
import tidings.news.state.TrendRow;
import tidings.news.state.WindowRow;

/**
 * What was published of an aligned window.
 *
 * @param revision emissions so far
 * @param status status as of the last change
 * @param dirty whether it has changed since the last emission
 * @param trend the trend when it became final; null before that, and if a late article opened it
 */
record WindowPublication(
    Window window, int revision, SummaryStatus status, boolean dirty, @Nullable TrendCounts trend)
    implements Publication {

  static WindowPublication of(String key, WindowRow row) {
    TrendRow trend = row.getTrend();
    return new WindowPublication(
        Keys.windowOf(key),
        row.getRevision(),
        row.getStatus(),
        row.getDirty(),
        trend == null ? null : new TrendCounts(trend.getPastHour(), trend.getBaseline()));
  }

  static String key(Window window) {
    return Keys.of(window.topic(), window.view(), window.end());
  }

  @Override
  public String key() {
    return key(window);
  }

  @Override
  public PublicationRow row() {
    TrendRow counts = trend == null ? null : new TrendRow(trend.pastHour(), trend.baseline());
    return new PublicationRow(new WindowRow(revision, status, dirty, counts));
  }
}
