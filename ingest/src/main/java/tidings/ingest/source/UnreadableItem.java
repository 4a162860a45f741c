package tidings.ingest.source;

/** An item that could not be read. */
public record UnreadableItem(String path, String reason, byte[] bytes) {}
