package tidings.ingest.source.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder of news files for tests. */
final class Folder {
  static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Harbour Post</title><link>https://post.example/</link><description>News</description><language>en</language>
      <item><title>Storm hits Vell</title><link>https://post.example/storm</link><guid isPermaLink="false">p-1</guid>
      <pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate><description>Teaser.</description>
      <content:encoded><![CDATA[<p>It blows and it rains on the island.</p>]]></content:encoded></item>
      <item><title>Ferry sails again</title><link>https://post.example/ferry</link><pubDate>someday</pubDate></item>
      <item><description></description></item>
      </channel></rss>
      """;

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><id>urn:post</id><updated>2026-03-01T10:00:00Z</updated>
      <entry><title>School is shelter</title><id>urn:post:3</id><link href="https://post.example/school"/>
      <published>2026-03-01T09:00:00Z</published><updated>2026-03-01T10:00:00Z</updated><content type="html">&lt;p&gt;Sixty beds.&lt;/p&gt;</content></entry>
      </feed>
      """;

  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  Folder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Folder withZipped(String name, String content) {
    try {
      Path file = path.resolve(name);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
