package tidings.enrich.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own whose locale, time zone and charset are not those of the tests. */
final class OtherMachine {
  private OtherMachine() {}

  /** Returns what an annotator finds there, one article a line. */
  static String findings(Class<? extends AnnotatorContract> test) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                // Standard output is for findings; log4j would print errors there.
                "-Dlog4j2.level=off",
                "-cp",
                System.getProperty("java.class.path"),
                OtherMachine.class.getName(),
                test.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code of the other JVM").isZero();
    return output;
  }

  /** Returns findings as they look after their way through a pipe. */
  static String readable(List<String> findings) {
    byte[] bytes = (String.join("\n", findings) + "\n").getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Prints what the annotator of a test class finds. */
  public static void main(String[] arguments) throws Exception {
    Constructor<? extends AnnotatorContract> test =
        Class.forName(arguments[0]).asSubclass(AnnotatorContract.class).getDeclaredConstructor();
    test.setAccessible(true);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(readable(test.newInstance().findings()));
    out.flush();
  }
}
