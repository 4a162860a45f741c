package tidings.ingest.source;

import java.util.Map;

/** Something that a source remembers in its cursor. */
@FunctionalInterface
public interface CursorPart {
  /** Writes it into the position of a cursor, under keys of its own. */
  void putInto(Map<String, String> position);
}
