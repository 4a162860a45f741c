package tidings.ingest.source;

/**
 * How far a source has read.
 *
 * @param bytes bytes read
 * @param totalBytes bytes that there are to read; 0 if that is not known, as with every live source
 */
public record SourceProgress(long bytes, long totalBytes) {
  /** Nobody can know. */
  public static final SourceProgress UNKNOWN = new SourceProgress(0, 0);
}
