package tidings.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Listens to what a command prints while a test runs it, and undoes what it sets. */
public final class StandardStreams implements BeforeEachCallback, AfterEachCallback {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final PrintStream outBefore = System.out;
  private final PrintStream errorsBefore = System.err;
  private final Properties propertiesBefore = new Properties();

  /** Returns what was printed to standard output so far. */
  public ByteArrayOutputStream out() {
    return out;
  }

  /** Returns what was printed to standard error so far. */
  public ByteArrayOutputStream errors() {
    return errors;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    propertiesBefore.putAll(System.getProperties());
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setOut(outBefore);
    System.setErr(errorsBefore);
    System.setProperties(propertiesBefore);
  }
}
