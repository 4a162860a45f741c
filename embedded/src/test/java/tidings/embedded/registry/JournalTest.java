package tidings.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final JournalEntry FIRST =
      new JournalEntry.Registered("höfen-value", 1, 1, "\"int\"");
  private static final JournalEntry SECOND = new JournalEntry.Configured(null, "FULL");
  private static final JournalEntry THIRD =
      new JournalEntry.Deleted("höfen-value", List.of(1), false);

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("registry").resolve("schemas.jsonl");
  }

  @Test
  void shouldReadBackWhatItWrote() throws Exception {
    write(FIRST, SECOND, THIRD);

    assertThat(read()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropATornLastLineAndWriteOn() throws Exception {
    write(FIRST, SECOND);
    Files.writeString(file, "{\"event\":\"delet", StandardOpenOption.APPEND);

    write(THIRD);

    assertThat(read()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropACharacterThatWasCutInTwo() throws Exception {
    write(FIRST);
    byte[] halfAnUmlaut = {'"', 'h', (byte) 0xC3};
    Files.write(file, halfAnUmlaut, StandardOpenOption.APPEND);

    assertThat(read()).containsExactly(FIRST);
  }

  @Test
  void shouldNotSkipALineInTheMiddle() throws Exception {
    write(FIRST);
    Files.writeString(file, "damaged\n", StandardOpenOption.APPEND);

    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessage("%s, line 2: not a line of a schema registry.", file);
  }

  @Test
  void shouldBelongToOneRegistry() throws Exception {
    try (Journal open = Journal.open(file)) {
      assertThat(open.entries()).isEmpty();

      assertThatThrownBy(() -> Journal.open(file))
          .isInstanceOf(IOException.class)
          .hasMessage("The schema registry's file %s is in use.", file);
    }
  }

  private void write(JournalEntry... entries) throws IOException {
    try (Journal journal = Journal.open(file)) {
      for (JournalEntry entry : entries) {
        journal.append(entry);
      }
    }
  }

  private List<JournalEntry> read() throws IOException {
    try (Journal journal = Journal.open(file)) {
      return journal.entries();
    }
  }
}
