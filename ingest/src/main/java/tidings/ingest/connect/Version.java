package tidings.ingest.connect;

/** Which build the connector is of. */
final class Version {
  static final String OF_BUILD = ofBuild();

  private Version() {}

  private static String ofBuild() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
