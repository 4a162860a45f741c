package tidings.embedded.registry;

/**
 * A request that is refused, with Confluent's error code, whose first digits are the HTTP status.
 */
final class RegistryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;

  private RegistryException(int code, String message) {
    super(message);
    this.code = code;
  }

  static RegistryException subjectNotFound(String subject) {
    return new RegistryException(40401, "Subject '%s' not found.".formatted(subject));
  }

  static RegistryException versionNotFound(String version) {
    return new RegistryException(40402, "Version %s not found.".formatted(version));
  }

  static RegistryException schemaNotFound() {
    return new RegistryException(40403, "Schema not found");
  }

  static RegistryException schemaNotFound(int id) {
    return new RegistryException(40403, "Schema %d not found".formatted(id));
  }

  static RegistryException subjectSoftDeleted(String subject) {
    return new RegistryException(
        40404,
        "Subject '%s' was soft deleted. Set permanent=true to delete permanently"
            .formatted(subject));
  }

  static RegistryException subjectNotSoftDeleted(String subject) {
    return new RegistryException(
        40405,
        "Subject '%s' was not deleted first before being permanently deleted".formatted(subject));
  }

  static RegistryException versionSoftDeleted(String subject, int version) {
    return new RegistryException(
        40406,
        "Subject '%s' Version %d was soft deleted. Set permanent=true to delete permanently"
            .formatted(subject, version));
  }

  static RegistryException versionNotSoftDeleted(String subject, int version) {
    return new RegistryException(
        40407,
        "Subject '%s' Version %d was not deleted first before being permanently deleted"
            .formatted(subject, version));
  }

  static RegistryException noLevelOfItsOwn(String subject) {
    return new RegistryException(
        40408,
        "Subject '%s' does not have subject-level compatibility configured".formatted(subject));
  }

  static RegistryException noModeOfItsOwn(String subject) {
    return new RegistryException(
        40409, "Subject '%s' does not have subject-level mode configured".formatted(subject));
  }

  static RegistryException incompatible(String subject, Iterable<String> reasons) {
    return new RegistryException(
        409,
        "Schema being registered is incompatible with an earlier schema for subject \"%s\", details: [%s]"
            .formatted(subject, String.join(", ", reasons)));
  }

  static RegistryException invalidSchema(String reason) {
    return new RegistryException(42201, "Input schema is an invalid Avro schema: " + reason);
  }

  static RegistryException invalidVersion(String version) {
    return new RegistryException(
        42202,
        "The specified version '%s' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\""
            .formatted(version));
  }

  static RegistryException invalidLevel(String level) {
    return new RegistryException(
        42203,
        "Invalid compatibility level '%s'. Valid values are none, backward, forward, full, backward_transitive, forward_transitive, and full_transitive"
            .formatted(level));
  }

  static RegistryException notPermitted(String what) {
    return new RegistryException(42205, what);
  }

  static RegistryException unreadableBody() {
    return new RegistryException(400, "The body of the request is not a JSON object.");
  }

  static RegistryException bodyTooLarge(int limit) {
    return new RegistryException(413, "The body of the request exceeds %d bytes.".formatted(limit));
  }

  static RegistryException noSuchPath() {
    return new RegistryException(404, "HTTP 404 Not Found");
  }

  static RegistryException noSuchMethod() {
    return new RegistryException(405, "HTTP 405 Method Not Allowed");
  }

  static RegistryException notStored() {
    return new RegistryException(50001, "The registry could not write to its disk.");
  }

  static RegistryException internal() {
    return new RegistryException(500, "Internal server error; the log says more.");
  }

  int code() {
    return code;
  }

  int status() {
    return code < 1000 ? code : code / 100;
  }
}
