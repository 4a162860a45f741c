package tidings.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

class JsonArticleTest {
  private static final Origin ORIGIN =
      Origin.newBuilder().setUrl("https://bugle.example/api").setPosition(3).build();

  @Test
  void shouldComeFromWhereItWasRead() throws MalformedArticleException {
    RawArticle article =
        JsonArticle.read("{\"title\": \"Storm\", \"text\": \"It blows.\"}", ORIGIN).article();

    assertThat(article)
        .isEqualTo(
            RawArticle.newBuilder()
                .setTitle("Storm")
                .setContentType(ContentType.TEXT)
                .setContent("It blows.")
                .setOrigin(ORIGIN)
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":      | is not JSON",
        "[1]            | is JSON but not an object",
        "{\"id\": \"1\"} | has neither text nor html nor title",
        "{\"text\": []} | has a field \"text\" that is not a string",
        "{\"title\": \"a\", \"deleted\": \"no\"} | has a field \"deleted\" that is neither true nor"
      })
  void shouldSayWhatIsWrong(String json, String whatIsWrong) {
    assertThatThrownBy(() -> JsonArticle.read(json, ORIGIN))
        .isInstanceOf(MalformedArticleException.class)
        .hasMessageContaining(whatIsWrong);
  }
}
