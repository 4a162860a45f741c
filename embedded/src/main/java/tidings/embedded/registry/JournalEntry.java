package tidings.embedded.registry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the registry decided: a line of its journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalEntry.Registered.class, name = "registered"),
  @JsonSubTypes.Type(value = JournalEntry.Deleted.class, name = "deleted"),
  @JsonSubTypes.Type(value = JournalEntry.Configured.class, name = "configured")
})
sealed interface JournalEntry {

  /** A subject got a version; {@code schema} is canonical Avro JSON. */
  record Registered(String subject, int version, int id, String schema) implements JournalEntry {}

  /** Versions were hidden, or, if {@code permanent}, forgotten. */
  record Deleted(String subject, List<Integer> versions, boolean permanent)
      implements JournalEntry {}

  /**
   * A compatibility level was set. A null subject stands for all that have none of their own; a
   * null level takes the setting back.
   */
  record Configured(@Nullable String subject, @Nullable String compatibility)
      implements JournalEntry {}
}
