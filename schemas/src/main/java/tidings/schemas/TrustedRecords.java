package tidings.schemas;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/**
 * Tells Avro that our records may be read. Avro makes objects only of classes that are trusted; a
 * program that uses the records without our serdes calls {@link #trust()} first, or sets the system
 * property {@code org.apache.avro.SERIALIZABLE_PACKAGES=tidings.news}.
 */
public final class TrustedRecords {
  private static final ClassSecurityPredicate RECORDS =
      new ClassSecurityPredicate() {
        @Override
        public boolean isTrusted(Class<?> type) {
          return type.getPackageName().startsWith("tidings.news");
        }
      };

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), RECORDS));
  }

  private TrustedRecords() {}

  /** Trusts our records from now on, in addition to what is trusted already. */
  public static void trust() {
    // The class has been initialised by now: that is all there is to do.
  }
}
