package tidings.embedded.registry;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the registry knows: the sum of its journal's entries. Not thread-safe. */
final class RegistryState {
  private final SortedMap<String, TreeMap<Integer, SubjectVersion>> subjects = new TreeMap<>();
  private final Map<String, Integer> idsBySchema = new HashMap<>();
  private final Map<@Nullable String, CompatibilityLevel> levels = new HashMap<>();
  private int lastId;

  void apply(JournalEntry entry) {
    if (entry instanceof JournalEntry.Registered registered) {
      add(registered);
    } else if (entry instanceof JournalEntry.Deleted deleted) {
      deleted.versions().forEach(version -> delete(deleted, version));
    } else if (entry instanceof JournalEntry.Configured configured) {
      configure(configured);
    }
  }

  /** Returns the versions of a subject, hidden ones included, in order; empty if there are none. */
  Collection<SubjectVersion> versions(String subject) {
    return List.copyOf(subjects.getOrDefault(subject, new TreeMap<>()).values());
  }

  /** Returns all versions of all subjects, hidden ones included, by subject and version. */
  Stream<SubjectVersion> allVersions() {
    return subjects.values().stream().flatMap(versions -> versions.values().stream());
  }

  /** Returns the id that the schema has, else the next; an id is never used for another schema. */
  int idFor(AvroSchema schema) {
    return idsBySchema.getOrDefault(schema.canonicalString(), lastId + 1);
  }

  /** Returns the level set for exactly this subject, or for all if it is null. */
  Optional<CompatibilityLevel> level(@Nullable String subject) {
    return Optional.ofNullable(levels.get(subject));
  }

  private void add(JournalEntry.Registered entry) {
    SubjectVersion version =
        new SubjectVersion(
            entry.subject(), entry.version(), entry.id(), new AvroSchema(entry.schema()), false);
    subjects
        .computeIfAbsent(entry.subject(), subject -> new TreeMap<>())
        .put(entry.version(), version);
    idsBySchema.put(entry.schema(), entry.id());
    lastId = Math.max(lastId, entry.id());
  }

  private void delete(JournalEntry.Deleted entry, int version) {
    TreeMap<Integer, SubjectVersion> versions =
        subjects.getOrDefault(entry.subject(), new TreeMap<>());
    versions.computeIfPresent(
        version, (number, known) -> entry.permanent() ? null : known.hidden());
    if (versions.isEmpty()) {
      subjects.remove(entry.subject());
    }
  }

  private void configure(JournalEntry.Configured entry) {
    if (entry.compatibility() == null) {
      levels.remove(entry.subject());
      return;
    }
    levels.put(entry.subject(), CompatibilityLevel.valueOf(entry.compatibility()));
  }
}
