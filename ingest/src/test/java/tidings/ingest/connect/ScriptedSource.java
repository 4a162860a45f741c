package tidings.ingest.connect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/** A source that answers each poll as written down; with nothing left it has nothing new. */
final class ScriptedSource implements ArticleSource {
  private final Deque<Answer> answers = new ArrayDeque<>();
  final List<SourceCursor> asked = new ArrayList<>();
  boolean closed;

  private interface Answer {
    SourceBatch give(SourceCursor from) throws IOException;
  }

  ScriptedSource delivers(int next, SourceItem... items) {
    answers.add(from -> new SourceBatch(List.of(items), List.of(), cursor(next), false));
    return this;
  }

  ScriptedSource deliversUnreadable(int next, String path, String reason) {
    UnreadableItem item =
        new UnreadableItem(
            Origin.newBuilder().setUrl(path).build(), reason, ByteBuffer.wrap(new byte[] {1, 2}));
    answers.add(from -> new SourceBatch(List.of(), List.of(item), cursor(next), false));
    return this;
  }

  ScriptedSource ends() {
    answers.add(from -> new SourceBatch(List.of(), List.of(), from, true));
    return this;
  }

  ScriptedSource fails(IOException failure) {
    answers.add(
        from -> {
          throw failure;
        });
    return this;
  }

  ScriptedSource breaks(RuntimeException fault) {
    answers.add(
        from -> {
          throw fault;
        });
    return this;
  }

  static SourceCursor cursor(int number) {
    return new SourceCursor(Map.of("seen", Integer.toString(number)));
  }

  static SourceItem item(String id) {
    return new SourceItem(
        RawArticle.newBuilder()
            .setSource("fennick-bugle")
            .setId(id)
            .setTitle("The ferry to Fennick sails again")
            .setContentType(ContentType.TEXT)
            .setContent("It carries sheep.")
            .setOrigin(Origin.newBuilder().setUrl("https://bugle.example/" + id).build())
            .build(),
        null);
  }

  @Override
  public SourceBatch poll(SourceCursor from) throws IOException {
    asked.add(from);
    Answer answer = answers.poll();
    return answer == null ? new SourceBatch(List.of(), List.of(), from, false) : answer.give(from);
  }

  @Override
  public void close() {
    closed = true;
  }
}
