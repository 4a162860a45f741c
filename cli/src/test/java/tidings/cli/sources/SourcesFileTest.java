package tidings.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {
  @TempDir Path folder;

  @Test
  void shouldReadSourcesInTheOrderOfTheFile() throws Exception {
    assertThat(
            SourcesFile.read(
                file(
                    """
                    # what we listen to
                    sources:
                      fennick-bugle:      # the source's name
                        type: files
                        every: PT5M
                        inputs: news
                        batch: 20
                      ardle.2:
                        type: files
                        inputs:
                          - one
                          - two
                    """)))
        .containsExactly(
            new DeclaredSource(
                "fennick-bugle",
                "files",
                Duration.ofMinutes(5),
                Map.of("inputs", "news", "batch", "20")),
            new DeclaredSource(
                "ardle.2", "files", Duration.ofMinutes(1), Map.of("inputs", "one\ntwo")));
  }

  @Test
  void shouldLeavePlaceholdersAsTheyAre() throws Exception {
    assertThat(
            SourcesFile.read(
                    file(
                        """
                        sources:
                          hidden:
                            type: files
                            inputs: ${env:SECRET_FOLDER}
                        """))
                .get(0)
                .settings())
        .containsEntry("inputs", "${env:SECRET_FOLDER}");
  }

  @Test
  void shouldTakeAFileThatDeclaresExplicitlyNothing() throws Exception {
    assertThat(SourcesFile.read(file("sources: {}\n"))).isEmpty();
  }

  @Test
  void shouldTellEveryProblemWithItsLineKeyValueAndRemedy() throws Exception {
    Path file =
        file(
            """
            sources:
              The Bugle:
                type: files
                inputs: x
              pigeons:
                type: carrier-pigeon
              hourly:
                type: files
                inputs: x
                every: hourly
              twice:
                type: files
                type: files
                inputs: x
              hourly:
                type: files
              typeless:
                inputs: x
              empty:
                type: files
                inputs:
              wrong:
                type: files
                inputs: x
                batch: zero
              deep:
                type: files
                inputs: {a: b}
            topics: none
            """);

    assertThatThrownBy(() -> SourcesFile.read(file))
        .isInstanceOf(SourcesFileException.class)
        .hasMessageStartingWith(file + " has 10 problems:")
        .message()
        .satisfies(
            message ->
                assertThat(message.lines().skip(1).map(String::strip))
                    .satisfiesExactly(
                        p ->
                            assertThat(p)
                                .startsWith("line 2: name 'The Bugle'")
                                .contains("lower-case"),
                        p ->
                            assertThat(p)
                                .startsWith("line 6: pigeons: type 'carrier-pigeon'")
                                .contains("known are"),
                        p ->
                            assertThat(p)
                                .startsWith("line 10: hourly: every 'hourly'")
                                .contains("PT1M"),
                        p ->
                            assertThat(p)
                                .startsWith("line 13: setting 'type' is already on line 12"),
                        p ->
                            assertThat(p)
                                .startsWith("line 15: source 'hourly' is already on line 7"),
                        p -> assertThat(p).startsWith("line 17: source 'typeless' has no type"),
                        p -> assertThat(p).startsWith("line 21: empty: 'inputs' has no value"),
                        p ->
                            assertThat(p)
                                .startsWith("line 23: wrong: type 'files': batch is \"zero\""),
                        p ->
                            assertThat(p)
                                .startsWith("line 28: deep: 'inputs' has settings below it"),
                        p -> assertThat(p).startsWith("line 29: 'topics' is not known here")));
  }

  @Test
  void shouldTellOnOneLineWhatATypeSaysOnSeveral() throws Exception {
    assertThat(refusal("sources:\n  bugle:\n    type: rss\n    fetch: maybe\n"))
        .contains("url is missing; give the address of the feed; fetch is \"maybe\"");
  }

  @Test
  void shouldRecogniseASettingThatIsNotIndentedEnough() throws Exception {
    assertThat(refusal("sources:\n  bugle:\n  type: rss\n"))
        .contains("line 2: source 'bugle' has no settings")
        .contains("line 3: 'type' stands where a source's name is expected; indent it");
  }

  @Test
  void shouldNameTheLineOfATab() throws Exception {
    assertThat(refusal("sources:\n  bugle:\n\ttype: rss\n")).contains("line 3: a tab indents it");
  }

  @Test
  void shouldNameTheLineOfAWrongIndentation() throws Exception {
    assertThat(refusal("sources:\n  bugle:\n    type: rss\n   url: x\n"))
        .contains("line 4: it is no YAML", "look at the indentation");
  }

  @Test
  void shouldRefuseAliasesAndFurtherDocuments() throws Exception {
    assertThat(refusal("sources:\n  a: &x {type: files, inputs: y}\n  b: *x\n"))
        .contains("line 3: *x is an alias");
    assertThat(refusal("sources: {}\n---\nsources: {}\n")).contains("a second document begins");
  }

  @Test
  void shouldSayThatThereIsNothing() throws Exception {
    assertThat(refusal("")).contains("line 1: there are no sources; write 'sources:'");
    assertThat(refusal("sources:\n")).contains("line 1: 'sources' holds no source");
    assertThatThrownBy(() -> SourcesFile.read(folder.resolve("missing.yaml")))
        .hasMessageContaining("there is no such file");
  }

  private String refusal(String content) throws Exception {
    Path file = file(content);
    try {
      return "not refused: " + SourcesFile.read(file);
    } catch (SourcesFileException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("sources.yaml"), content);
  }
}
