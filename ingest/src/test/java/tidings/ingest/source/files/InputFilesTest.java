package tidings.ingest.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.source.ArticleSourceFactory;
import tidings.ingest.source.UnreadableInputException;

class InputFilesTest {
  @TempDir Path temporary;

  @BeforeEach
  void fill() {
    new Folder(temporary)
        .with("may/b.txt", "b")
        .with("may/a.txt", "a")
        .with("may/deep/c.html", "c")
        .with("june/a.txt", "a")
        .with("june/.git/x.txt", "x")
        .with("june/readme.md", "x");
  }

  @Test
  void shouldNameAFileByItself() {
    assertThat(names("may/b.txt")).containsExactly("b.txt");
  }

  @Test
  void shouldNameFilesRelativeToTheFolder() {
    assertThat(names("may")).containsExactly("a.txt", "b.txt", "deep/c.html");
  }

  @Test
  void shouldNameFilesRelativeToTheFixedPartOfAGlob() {
    assertThat(names("*/*.txt")).containsExactly("june/a.txt", "may/a.txt", "may/b.txt");
  }

  @Test
  void shouldKeepTheOrderOfTheArguments() {
    assertThat(names("may/deep", "may/b.txt")).containsExactly("c.html", "b.txt");
  }

  @Test
  void shouldTellFilesOfTheSameNameApart() {
    assertThat(names("may/a.txt", "june/a.txt"))
        .hasSize(2)
        .allMatch(name -> name.endsWith("/a.txt"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldReadAFileOnce() {
    assertThat(names("may/b.txt", "may")).containsExactly("b.txt", "a.txt", "deep/c.html");
  }

  @Test
  void shouldSkipWhatIsHiddenOrUnknown() {
    InputFiles files = InputFiles.of(List.of(temporary.resolve("june").toString()));

    assertThat(files.inOrder()).extracting(InputFile::name).containsExactly("a.txt");
    assertThat(files.skipped()).containsExactly("readme.md");
  }

  @Test
  void shouldRefuseWhatDoesNotExist() {
    assertThatThrownBy(() -> names("july"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("july does not exist");
  }

  @Test
  void shouldRefuseAGlobThatMatchesNothing() {
    assertThatThrownBy(() -> names("may/*.jsonl"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("matches no file");
  }

  @Test
  void shouldRefuseAFileOfAnUnknownKind() {
    assertThatThrownBy(() -> names("june/readme.md"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining(".jsonl.gz");
  }

  @Test
  void shouldBeFoundByItsType() {
    assertThat(ArticleSourceFactory.of("files")).isInstanceOf(FilesSourceFactory.class);
  }

  @Test
  void shouldNameTheTypesThatThereAre() {
    assertThatThrownBy(() -> ArticleSourceFactory.of("pigeon"))
        .hasMessageContaining("known are files");
  }

  private List<String> names(String... inputs) {
    List<String> arguments =
        List.of(inputs).stream().map(input -> temporary + "/" + input).toList();
    return InputFiles.of(arguments).inOrder().stream().map(InputFile::name).toList();
  }
}
