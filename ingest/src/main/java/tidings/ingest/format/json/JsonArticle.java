package tidings.ingest.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tidings.ingest.article.DateText;
import tidings.ingest.article.SourceName;
import tidings.ingest.source.SourceItem;
import tidings.news.ContentType;
import tidings.news.Origin;
import tidings.news.RawArticle;

/**
 * An article as one JSON object: id or url, title, text or html, published, observed, source,
 * language, deleted. Other fields are ignored.
 */
public final class JsonArticle {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonArticle() {}

  /**
   * Reads an article.
   *
   * @param origin where the object is, which identifies an article without id and url
   * @throws MalformedArticleException if it is no article
   */
  public static SourceItem read(String json, Origin origin) throws MalformedArticleException {
    JsonNode fields = parse(json);
    String url = text(fields, "url");
    RawArticle.Builder raw =
        RawArticle.newBuilder()
            .setSource(SourceName.of(text(fields, "source"), url))
            .setId(text(fields, "id"))
            .setUrl(url)
            .setTitle(text(fields, "title"))
            .setLanguage(text(fields, "language"))
            .setPublished(text(fields, "published"))
            .setDeleted(isDeleted(fields))
            .setOrigin(origin);
    setContent(fields, raw);
    return new SourceItem(raw.build(), observed(fields));
  }

  private static JsonNode parse(String json) throws MalformedArticleException {
    try {
      JsonNode fields = JSON.readTree(json);
      if (!fields.isObject()) {
        throw new MalformedArticleException(
            "is JSON but not an object; write {\"id\": …, \"text\": …}");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new MalformedArticleException(
          "is not JSON (" + e.getOriginalMessage() + "); mend or remove the line");
    }
  }

  private static void setContent(JsonNode fields, RawArticle.Builder raw)
      throws MalformedArticleException {
    String plain = text(fields, "text");
    String html = text(fields, "html");
    if (raw.getDeleted()) {
      raw.setContentType(ContentType.TEXT).setContent("");
    } else if (plain != null) {
      raw.setContentType(ContentType.TEXT).setContent(plain);
    } else if (html != null) {
      raw.setContentType(isPage(html) ? ContentType.HTML_PAGE : ContentType.HTML_FRAGMENT)
          .setContent(html);
    } else if (raw.getTitle() != null) {
      raw.setContentType(ContentType.TEXT).setContent("");
    } else {
      throw new MalformedArticleException("has neither text nor html nor title; add one of them");
    }
  }

  private static boolean isPage(String html) {
    String beginning = html.substring(0, Math.min(html.length(), 2000)).toLowerCase(Locale.ROOT);
    return beginning.contains("<html")
        || beginning.contains("<!doctype")
        || beginning.contains("<body");
  }

  private static boolean isDeleted(JsonNode fields) throws MalformedArticleException {
    JsonNode deleted = fields.path("deleted");
    if (deleted.isMissingNode() || deleted.isNull()) {
      return false;
    }
    if (!deleted.isBoolean()) {
      throw new MalformedArticleException(
          "has a field \"deleted\" that is neither true nor false; correct it");
    }
    return deleted.booleanValue();
  }

  private static @Nullable Instant observed(JsonNode fields) throws MalformedArticleException {
    String written = text(fields, "observed");
    return written == null ? null : DateText.parse(written).map(DateText::instant).orElse(null);
  }

  /** Returns the field; null if it is absent, null or blank. */
  private static @Nullable String text(JsonNode fields, String name)
      throws MalformedArticleException {
    JsonNode field = fields.path(name);
    if (field.isMissingNode() || field.isNull()) {
      return null;
    }
    if (!field.isTextual() && !field.isNumber()) {
      throw new MalformedArticleException(
          "has a field \"" + name + "\" that is not a string; write it as one");
    }
    return field.asText().isBlank() ? null : field.asText();
  }
}
