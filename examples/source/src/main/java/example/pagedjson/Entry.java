package example.pagedjson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidings.ingest.source.Fingerprint;
import tidings.ingest.source.SourceDelivery;
import tidings.ingest.source.SourceItem;
import tidings.ingest.source.UnreadableItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * An item of the API.
 *
 * @param version which item it is, and in which version
 * @param delivery the item as an article, or what is wrong with it
 */
record Entry(Fingerprint version, SourceDelivery delivery) {
  static Entry of(JsonNode item, Origin origin) {
    String identity = item.hasNonNull("id") ? text(item, "id") : text(item, "link");
    String body = item.path("body").asText("");
    if (identity == null || (body.isBlank() && text(item, "title") == null)) {
      String reason =
          "%s, item %d, needs an id or a link, and a title or a body; ask whoever runs the API"
              .formatted(origin.getUrl(), origin.getPosition());
      return new Entry(
          Fingerprint.of("unreadable " + item, List.of()),
          UnreadableItem.of(origin, reason, item.toString()));
    }
    RawArticle article =
        RawArticle.newBuilder()
            .setId(text(item, "id"))
            .setUrl(text(item, "link"))
            .setTitle(text(item, "title"))
            .setPublished(text(item, "date"))
            .setContentType(body.startsWith("<") ? ContentType.HTML_FRAGMENT : ContentType.TEXT)
            .setContent(body)
            .setOrigin(origin)
            .build();
    List<String> content = List.of(item.path("title").asText(), item.path("date").asText(), body);
    return new Entry(Fingerprint.of(identity, content), new SourceItem(article, null));
  }

  private static @Nullable String text(JsonNode item, String field) {
    String text = item.path(field).asText("");
    return text.isBlank() ? null : text;
  }
}
