package tidings.embedded.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An append-only file of JSON lines. An entry is on the disk when {@link #append} returns. Only the
 * last line can be torn, by a crash while it was written; nobody was told of it, so it is dropped.
 */
final class Journal implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(Journal.class);
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final FileChannel channel;
  private final List<JournalEntry> entries;

  private Journal(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    lock();
    this.entries = read();
  }

  /**
   * Opens a journal and reads it; makes it if it is missing.
   *
   * @throws IOException if another process has it open, or a line other than a torn last one cannot
   *     be read
   */
  static Journal open(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    FileChannel channel =
        FileChannel.open(
            absolute, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return new Journal(absolute, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns what the file held when it was opened, oldest first. */
  List<JournalEntry> entries() {
    return entries;
  }

  /** Writes an entry and waits until the disk has it. If that fails, the file is as before. */
  void append(JournalEntry entry) throws IOException {
    long end = channel.position();
    ByteBuffer line =
        ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(false);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void lock() throws IOException {
    if (tryLock() == null) {
      throw new IOException("The schema registry's file %s is in use.".formatted(file));
    }
  }

  private @Nullable FileLock tryLock() throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process holds it
    }
  }

  private List<JournalEntry> read() throws IOException {
    // Through the channel: to open and close the file once more would undo its lock on POSIX
    // systems.
    byte[] bytes = Channels.newInputStream(channel).readAllBytes();
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    if (end < bytes.length) {
      log.warn("{}: dropped a last line that was cut short by a crash.", file);
    }
    channel.truncate(end);
    channel.position(end);
    return parse(new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList());
  }

  private List<JournalEntry> parse(List<String> lines) throws IOException {
    List<JournalEntry> parsed = new ArrayList<>();
    for (String line : lines) {
      try {
        parsed.add(JSON.readValue(line, JournalEntry.class));
      } catch (JsonProcessingException e) {
        throw new IOException(
            "%s, line %d: not a line of a schema registry.".formatted(file, parsed.size() + 1), e);
      }
    }
    return List.copyOf(parsed);
  }
}
