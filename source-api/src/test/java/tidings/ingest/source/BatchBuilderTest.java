package tidings.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

class BatchBuilderTest {
  private static final SourceCursor NEXT = new SourceCursor(Map.of("page", "2"));
  private static final Origin ORIGIN =
      Origin.newBuilder().setUrl("https://bugle.example/news").build();

  @Test
  void shouldBeFullWithSoManyDeliveries() {
    BatchBuilder batch = new BatchBuilder(2);
    batch.add(item(1));
    assertThat(batch.isFull()).isFalse();

    batch.add(unreadable(1));

    assertThat(batch.isFull()).isTrue();
  }

  @Test
  void shouldBeFullWithSoManyCharacters() {
    BatchBuilder batch = new BatchBuilder(100);
    batch.add(item(BatchBuilder.MAX_CHARACTERS - 1));
    assertThat(batch.isFull()).isFalse();

    batch.add(item(1));

    assertThat(batch.isFull()).isTrue();
  }

  @Test
  void shouldCountWhatCannotBeReadToo() {
    BatchBuilder batch = new BatchBuilder(1_000);
    for (int i = 0; i < 64; i++) {
      assertThat(batch.isFull()).isFalse();
      batch.add(unreadable(UnreadableItem.MAX_ORIGINAL_BYTES));
    }

    assertThat(batch.isFull()).isTrue();
  }

  @Test
  void shouldKeepTheOrder() {
    BatchBuilder batch = new BatchBuilder(10);
    batch.add(item(2));
    batch.add(unreadable(3));
    batch.add(item(1));

    SourceBatch built = batch.build(NEXT);

    assertThat(built.items()).containsExactly(item(2), item(1));
    assertThat(built.unreadable()).containsExactly(unreadable(3));
    assertThat(built.next()).isEqualTo(NEXT);
    assertThat(built.exhausted()).isFalse();
    assertThat(built.isEmpty()).isFalse();
  }

  @Test
  void shouldSayThatNothingFollows() {
    assertThat(new BatchBuilder(10).buildLast(NEXT).exhausted()).isTrue();
  }

  @Test
  void shouldRefuseABatchOfNothing() {
    assertThatThrownBy(() -> new BatchBuilder(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static SourceItem item(int characters) {
    return new SourceItem(
        RawArticle.newBuilder()
            .setContentType(ContentType.TEXT)
            .setContent("x".repeat(characters))
            .setOrigin(ORIGIN)
            .build(),
        null);
  }

  private static UnreadableItem unreadable(int bytes) {
    return new UnreadableItem(ORIGIN, "it is broken; mend it", ByteBuffer.allocate(bytes));
  }
}
