package tidings.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page that is made from the code, between {@code <!-- generated NAME -->} and {@code
 * <!-- end of NAME -->}. To write the parts anew: {@code mvn -pl cli -am test
 * -Dtest='tidings/cli/docs/*Test' -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtidings.write-docs=true}.
 *
 * @param page path in the source tree
 * @param name name in the marks
 */
record GeneratedPart(String page, String name) {
  /** Asserts that the part says exactly that, after writing it if the property asks for it. */
  void assertSays(String expected) throws IOException {
    if (Boolean.getBoolean("tidings.write-docs")) {
      write(expected);
    }
    assertThat(read()).isEqualTo(expected);
  }

  private String read() throws IOException {
    String text = Document.read(page).text();
    return text.substring(start(text), end(text));
  }

  private void write(String expected) throws IOException {
    Path file = Document.ROOT.resolve(page);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, start(text)) + expected + text.substring(end(text)));
  }

  private int start(String text) {
    String mark = "<!-- generated " + name + " -->\n\n";
    return place(text, mark) + mark.length();
  }

  private int end(String text) {
    return place(text, "<!-- end of " + name + " -->");
  }

  private int place(String text, String mark) {
    int place = text.indexOf(mark);
    if (place < 0) {
      throw new AssertionError("%s has no line %s".formatted(page, mark.strip()));
    }
    return place;
  }
}
