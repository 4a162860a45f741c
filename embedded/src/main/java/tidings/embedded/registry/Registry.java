package tidings.embedded.registry;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.ParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of the registry. A decision is in the journal before it is in force, and in force
 * before the caller hears of it. Thread-safe.
 */
final class Registry {
  /**
   * Readers and writers of our topics are deployed in any order, and archives are read for years.
   */
  static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.FULL_TRANSITIVE;

  private static final Logger log = LoggerFactory.getLogger(Registry.class);

  private final Journal journal;
  private final RegistryState state = new RegistryState();

  Registry(Journal journal) {
    this.journal = journal;
    journal.entries().forEach(state::apply);
  }

  synchronized List<String> subjects(String prefix, boolean deletedToo) {
    return state
        .allVersions()
        .filter(shown(deletedToo))
        .map(SubjectVersion::subject)
        .filter(subject -> subject.startsWith(prefix))
        .distinct()
        .toList();
  }

  synchronized List<Integer> versions(String subject, boolean deletedToo) throws RegistryException {
    return numbers(existing(subject, deletedToo));
  }

  synchronized SubjectVersion version(String subject, VersionNumber number, boolean deletedToo)
      throws RegistryException {
    return number
        .among(existing(subject, deletedToo))
        .orElseThrow(() -> RegistryException.versionNotFound(number.toString()));
  }

  /** Returns the schema of an id; it stays even when its versions are hidden. */
  synchronized AvroSchema schema(int id) throws RegistryException {
    return uses(id, true).get(0).schema();
  }

  /** Returns the versions that have the schema of an id. */
  synchronized List<SubjectVersion> uses(int id, boolean deletedToo) throws RegistryException {
    List<SubjectVersion> all = state.allVersions().filter(version -> version.id() == id).toList();
    if (all.isEmpty()) {
      throw RegistryException.schemaNotFound(id);
    }
    return all.stream().filter(shown(deletedToo)).toList();
  }

  /** Returns the version of the subject that has exactly this schema. */
  synchronized SubjectVersion lookUp(String subject, AvroSchema schema, boolean deletedToo)
      throws RegistryException {
    return same(existing(subject, deletedToo), schema)
        .orElseThrow(RegistryException::schemaNotFound);
  }

  /** Returns the schema's version in the subject, a new one if it has none. */
  synchronized SubjectVersion register(String subject, AvroSchema schema) throws RegistryException {
    List<SubjectVersion> shown = shownVersions(subject, false);
    Optional<SubjectVersion> known = same(shown, schema);
    if (known.isPresent()) {
      return known.get();
    }
    List<String> reasons = incompatibilities(subject, schema, shown);
    if (!reasons.isEmpty()) {
      throw RegistryException.incompatible(subject, reasons);
    }
    int version =
        1 + state.versions(subject).stream().mapToInt(SubjectVersion::version).max().orElse(0);
    decide(
        new JournalEntry.Registered(
            subject, version, state.idFor(schema), schema.canonicalString()));
    return lookUp(subject, schema, false);
  }

  /** Returns why the schema could not become a version of the subject; empty if it could. */
  synchronized List<String> incompatibilities(String subject, AvroSchema schema) {
    return incompatibilities(subject, schema, shownVersions(subject, false));
  }

  /** Returns why the schema does not go with one version; empty if it does. */
  synchronized List<String> incompatibilities(
      String subject, AvroSchema schema, VersionNumber number) throws RegistryException {
    if (number.isLatest() && shownVersions(subject, false).isEmpty()) {
      return List.of();
    }
    return incompatibilities(subject, schema, List.of(version(subject, number, false)));
  }

  /** Hides the versions of a subject, or forgets those hidden; returns their numbers. */
  synchronized List<Integer> deleteSubject(String subject, boolean permanent)
      throws RegistryException {
    List<SubjectVersion> all = existing(subject, true);
    List<SubjectVersion> shown = shownVersions(subject, false);
    if (permanent && !shown.isEmpty()) {
      throw RegistryException.subjectNotSoftDeleted(subject);
    }
    if (!permanent && shown.isEmpty()) {
      throw RegistryException.subjectSoftDeleted(subject);
    }
    List<Integer> versions = numbers(permanent ? all : shown);
    decide(new JournalEntry.Deleted(subject, versions, permanent));
    return versions;
  }

  /** Hides a version, or forgets one that is hidden; returns its number. */
  synchronized int deleteVersion(String subject, VersionNumber number, boolean permanent)
      throws RegistryException {
    // The latest is the latest that is shown; another is named, hidden or not.
    SubjectVersion version = version(subject, number, !number.isLatest());
    if (permanent && !version.deleted()) {
      throw RegistryException.versionNotSoftDeleted(subject, version.version());
    }
    if (!permanent && version.deleted()) {
      throw RegistryException.versionSoftDeleted(subject, version.version());
    }
    decide(new JournalEntry.Deleted(subject, List.of(version.version()), permanent));
    return version.version();
  }

  /** Returns the level in force for all subjects that have none of their own. */
  synchronized CompatibilityLevel level() {
    return state.level(null).orElse(DEFAULT_LEVEL);
  }

  /** Returns the level that was set for the subject itself, if one was. */
  synchronized Optional<CompatibilityLevel> ownLevel(String subject) {
    return state.level(subject);
  }

  /** Sets a level; a null subject stands for all that have none of their own. */
  synchronized void setLevel(@Nullable String subject, CompatibilityLevel level)
      throws RegistryException {
    decide(new JournalEntry.Configured(subject, level.name()));
  }

  /** Takes the setting of a level back; returns what it was. */
  synchronized CompatibilityLevel resetLevel(@Nullable String subject) throws RegistryException {
    Optional<CompatibilityLevel> own = state.level(subject);
    if (subject != null && own.isEmpty()) {
      throw RegistryException.subjectNotFound(subject);
    }
    decide(new JournalEntry.Configured(subject, null));
    return own.orElse(DEFAULT_LEVEL);
  }

  private void decide(JournalEntry entry) throws RegistryException {
    try {
      journal.append(entry);
    } catch (IOException e) {
      log.error("The schema registry cannot write to its journal.", e);
      throw RegistryException.notStored();
    }
    state.apply(entry);
  }

  private List<String> incompatibilities(
      String subject, AvroSchema schema, List<SubjectVersion> versions) {
    List<ParsedSchemaHolder> earlier =
        versions.stream()
            .<ParsedSchemaHolder>map(version -> new SimpleParsedSchemaHolder(version.schema()))
            .toList();
    return schema.isCompatible(state.level(subject).orElse(level()), earlier);
  }

  private List<SubjectVersion> existing(String subject, boolean deletedToo)
      throws RegistryException {
    List<SubjectVersion> versions = shownVersions(subject, deletedToo);
    if (versions.isEmpty()) {
      throw RegistryException.subjectNotFound(subject);
    }
    return versions;
  }

  private List<SubjectVersion> shownVersions(String subject, boolean deletedToo) {
    return state.versions(subject).stream().filter(shown(deletedToo)).toList();
  }

  private static Predicate<SubjectVersion> shown(boolean deletedToo) {
    return version -> deletedToo || !version.deleted();
  }

  private static List<Integer> numbers(Collection<SubjectVersion> versions) {
    return versions.stream().map(SubjectVersion::version).toList();
  }

  private static Optional<SubjectVersion> same(List<SubjectVersion> versions, AvroSchema schema) {
    return versions.stream()
        .filter(version -> version.text().equals(schema.canonicalString()))
        .reduce((earlier, later) -> later);
  }
}
