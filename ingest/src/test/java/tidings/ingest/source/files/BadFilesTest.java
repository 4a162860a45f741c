package tidings.ingest.source.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.ingest.source.SourceBatch;
import tidings.ingest.source.SourceCursor;
import tidings.ingest.source.SourceItem;

/** Every test has a good file behind the bad one: it has to come through unharmed. */
class BadFilesTest {
  private static final String BOMB =
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <rss version="2.0"><channel><title>&b;</title></channel></rss>
      """;

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void fill() {
    folder = new Folder(temporary).with("z.txt", "Good\n\nIt rains.");
  }

  @Test
  void shouldComplainOfAnEmptyFile() throws IOException {
    assertThat(complaintOf("a.txt", new byte[0]))
        .isEqualTo("a.txt is empty; remove it, or write the article into it");
  }

  @Test
  void shouldComplainOfWhiteSpace() throws IOException {
    assertThat(complaintOf("a.txt", " \n\t ".getBytes(UTF_8))).contains("white space");
  }

  @Test
  void shouldComplainOfBinaryData() throws IOException {
    assertThat(complaintOf("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0})).contains("binary");
  }

  @Test
  void shouldComplainOfBytesInNoKnownEncoding() throws IOException {
    byte[] bytes = new byte[200];
    Arrays.fill(bytes, (byte) 0x81);

    assertThat(complaintOf("a.txt", bytes)).contains("convert it to UTF-8");
  }

  @Test
  void shouldComplainOfAnArticleOfMoreThan4MiB() throws IOException {
    byte[] bytes = new byte[(4 << 20) + 1];
    Arrays.fill(bytes, (byte) 'x');

    assertThat(complaintOf("a.txt", bytes)).contains("larger than 4 MiB");
  }

  @Test
  void shouldComplainOfAPageWithoutWords() throws IOException {
    assertThat(complaintOf("a.html", "<html><body><img src=x></body></html>".getBytes(UTF_8)))
        .contains("without a title or text");
  }

  @Test
  void shouldComplainOfXmlThatStopsHalfWay() throws IOException {
    assertThat(complaintOf("a.xml", Folder.FEED.substring(0, 600).getBytes(UTF_8)))
        .contains("not well-formed");
  }

  @Test
  void shouldRefuseADoctype() throws IOException {
    assertThat(complaintOf("a.xml", BOMB.getBytes(UTF_8))).contains("DOCTYPE");
  }

  @Test
  void shouldComplainOfXmlThatIsNoFeed() throws IOException {
    assertThat(complaintOf("a.xml", "<news><item/></news>".getBytes(UTF_8)))
        .contains("neither RSS nor Atom");
  }

  @Test
  void shouldComplainOfJsonThatStopsHalfWay() throws IOException {
    assertThat(complaintOf("a.jsonl", "{\"id\": \"1\", \"text\": \"It bl".getBytes(UTF_8)))
        .startsWith("a.jsonl, line 1, is not JSON (")
        .endsWith("; mend or remove the line");
  }

  @Test
  void shouldComplainOfJsonThatIsNoObject() throws IOException {
    assertThat(complaintOf("a.jsonl", "[1, 2]".getBytes(UTF_8))).contains("not an object");
  }

  @Test
  void shouldComplainOfAFieldOfTheWrongType() throws IOException {
    assertThat(complaintOf("a.jsonl", "{\"id\": \"1\", \"text\": [\"It blows\"]}".getBytes(UTF_8)))
        .contains("\"text\"");
  }

  @Test
  void shouldComplainOfAnObjectWithoutAnything() throws IOException {
    assertThat(complaintOf("a.jsonl", "{\"id\": \"1\"}".getBytes(UTF_8)))
        .contains("neither text nor html");
  }

  @Test
  void shouldComplainOfWhatIsNotGzip() throws IOException {
    assertThat(complaintOf("a.jsonl.gz", "{}".getBytes(UTF_8))).contains("not gzip");
  }

  @Test
  void shouldReadTheLinesOfABrokenGzipUpToTheBreak() throws IOException {
    String line = "{\"id\": \"%d\", \"title\": \"Storm %d\", \"text\": \"%s\"}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append(line.formatted(i, i, Integer.toHexString(i * 7_919_777)));
    }
    folder.withZipped("a.jsonl.gz", lines.toString());
    byte[] whole = java.nio.file.Files.readAllBytes(temporary.resolve("a.jsonl.gz"));
    folder.with("a.jsonl.gz", Arrays.copyOf(whole, whole.length * 3 / 4));

    SourceBatch batch = readAll(10_000);

    assertThat(batch.items()).hasSizeBetween(1_000, 4_999);
    assertThat(batch.unreadable()).hasSize(1);
    assertThat(batch.unreadable().get(0).reason()).contains("compressed data ends or breaks");
  }

  @Test
  void shouldPassOverALineOf50MBWithoutKeepingIt() throws IOException {
    byte[] bytes = new byte[50_000_000];
    Arrays.fill(bytes, (byte) 'x');
    byte[] good = "\n{\"id\": \"2\", \"title\": \"Storm\"}\n".getBytes(UTF_8);
    System.arraycopy(good, 0, bytes, bytes.length - good.length, good.length);
    folder.with("a.jsonl", bytes);

    SourceBatch batch = readAll(100);

    assertThat(batch.unreadable().get(0).reason())
        .isEqualTo("a.jsonl, line 1, is longer than 4 MiB; shorten the article");
    assertThat(batch.unreadable().get(0).original().remaining()).isEqualTo(64 << 10);
    assertThat(batch.items())
        .extracting(item -> item.article().getTitle())
        .containsExactly("Storm", null);
  }

  @Test
  void shouldReadWindows1252() throws IOException {
    byte[] bytes =
        "Sturm über Vell – die Fähre fährt nicht".getBytes(Charset.forName("windows-1252"));

    assertThat(contentOf("a.txt", bytes)).isEqualTo("Sturm über Vell – die Fähre fährt nicht");
  }

  @Test
  void shouldReadTheEncodingThatAPageDeclares() throws IOException {
    String page = "<meta charset='iso-8859-5'><title>Шторм</title><p>Ветер и дождь</p>";

    assertThat(contentOf("a.html", page.getBytes(Charset.forName("ISO-8859-5")))).isEqualTo(page);
  }

  @Test
  void shouldReadUtf8WhateverAPageDeclares() throws IOException {
    String page = "<meta charset='iso-8859-1'><title>Fähre</title>";

    assertThat(contentOf("a.html", page.getBytes(UTF_8))).isEqualTo(page);
  }

  @Test
  void shouldReadTheEncodingThatAFeedDeclares() throws IOException {
    String feed = Folder.ATOM.replace("School", "Schöne Schule");
    byte[] bytes = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + feed).getBytes(ISO_8859_1);
    folder.with("a.xml", bytes);

    assertThat(readAll(10).items().get(0).article().getTitle())
        .isEqualTo("Schöne Schule is shelter");
  }

  @Test
  void shouldReadUtf16WithItsMark() throws IOException {
    assertThat(contentOf("a.txt", "\ufeffStorm\nIt blows.".getBytes(UTF_16LE)))
        .isEqualTo("Storm\nIt blows.");
  }

  @Test
  void shouldReadUtf8WithItsMark() throws IOException {
    assertThat(contentOf("a.txt", "\ufeffStorm".getBytes(UTF_8))).isEqualTo("Storm");
  }

  private String complaintOf(String name, byte[] content) throws IOException {
    folder.with(name, content);
    SourceBatch batch = readAll(10);
    assertThat(batch.items()).extracting(BadFilesTest::file).containsExactly("z.txt");
    assertThat(batch.unreadable()).hasSize(1);
    return batch.unreadable().get(0).reason();
  }

  private String contentOf(String name, byte[] content) throws IOException {
    folder.with(name, content);
    SourceBatch batch = readAll(10);
    assertThat(batch.items()).extracting(BadFilesTest::file).containsExactly(name, "z.txt");
    return batch.items().get(0).article().getContent();
  }

  private SourceBatch readAll(int batch) throws IOException {
    try (FilesSource source =
        new FilesSource(new FilesSettings(List.of(temporary.toString()), batch))) {
      return source.poll(SourceCursor.START);
    }
  }

  private static String file(SourceItem item) {
    return String.valueOf(item.article().getOrigin().getFile());
  }
}
