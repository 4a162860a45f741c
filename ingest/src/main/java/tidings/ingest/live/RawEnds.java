package tidings.ingest.live;

import java.util.Map;

/**
 * How far the partitions of news.raw reached at a moment.
 *
 * @param askedAt the moment, in milliseconds since 1970; records that are appended later are not in
 *     {@code ends}
 * @param ends partition → the offset after its last record, in an open transaction or not
 * @param processed partition → the offset up to which the service has committed, transaction
 *     markers included
 */
public record RawEnds(long askedAt, Map<Integer, Long> ends, Map<Integer, Long> processed) {
  /** Before the broker has answered: nothing is known. */
  public static final RawEnds UNKNOWN = new RawEnds(0, Map.of(), Map.of());

  public RawEnds {
    ends = Map.copyOf(ends);
    processed = Map.copyOf(processed);
  }

  /**
   * Whether all that was in a partition at the moment is processed.
   *
   * @param done the offset after the last record that its task has processed, -1 if it has seen
   *     none
   */
  public boolean areReached(int partition, long done) {
    Long end = ends.get(partition);
    return end != null && Math.max(done, processed.getOrDefault(partition, -1L)) >= end;
  }
}
