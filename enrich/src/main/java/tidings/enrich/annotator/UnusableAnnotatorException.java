package tidings.enrich.annotator;

import org.jspecify.annotations.Nullable;

/**
 * An annotator does not start, refuses its settings, or does not fit together with the others. The
 * user-facing message names the annotator and the setting.
 */
public final class UnusableAnnotatorException extends IllegalStateException {
  UnusableAnnotatorException(String message) {
    super(message);
  }

  UnusableAnnotatorException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
