package tidings.lab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsFileTest {
  @TempDir Path folder;

  @Test
  void shouldTakeEqualTextsForCopiesWhereNothingIsLabelled() throws Exception {
    Path file =
        file(
            "a.jsonl",
            "{\"text\": \"Tarn floods!\"}\n{\"text\": \"tarn floods\"}\n{\"text\": \"Go\"}\n");

    List<NewsItem> news = NewsFile.read(file);

    assertThat(news.get(0).copies()).isEqualTo(news.get(1).copies());
    assertThat(news.get(0).copies()).isNotEqualTo(news.get(2).copies());
  }

  @Test
  void shouldFollowLabelsToTheFirstOriginal() throws Exception {
    Path file =
        file(
            "a.jsonl",
            """
            {"id": "a", "text": "x"}
            {"id": "b", "text": "y", "duplicateOf": "a"}
            {"id": "c", "text": "z", "duplicateOf": "b"}
            """);

    assertThat(NewsFile.read(file)).extracting(NewsItem::copies).containsOnly("line 1");
  }

  @Test
  void shouldStreamInTheOrderOfTheFileOrOfTheDates() throws Exception {
    Path undated = file("a.jsonl", "{\"id\": 2, \"text\": \"x\"}\n{\"id\": 1, \"text\": \"y\"}\n");
    Path dated =
        file(
            "b.jsonl",
            "{\"id\": 2, \"text\": \"x\", \"published\": \"2026-03-02\"}\n"
                + "{\"id\": 1, \"text\": \"y\", \"published\": \"2026-03-01\"}\n");

    assertThat(NewsFile.read(undated)).extracting(NewsItem::name).containsExactly("2", "1");
    assertThat(NewsFile.read(dated)).extracting(NewsItem::name).containsExactly("1", "2");
  }

  @Test
  void shouldShuffleTheSameWayBySeed() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append("{\"id\": %d, \"text\": \"x\"}\n".formatted(i));
    }
    Path file = file("a.jsonl", lines.toString());

    List<NewsItem> shuffled = NewsFile.shuffled(file, 7);

    assertThat(shuffled).isEqualTo(NewsFile.shuffled(file, 7));
    assertThat(shuffled)
        .extracting(NewsItem::name)
        .isNotEqualTo(NewsFile.read(file).stream().map(NewsItem::name).toList());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
