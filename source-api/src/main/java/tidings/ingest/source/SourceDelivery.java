package tidings.ingest.source;

/** What a source delivers: an item, or what should have been one. */
public sealed interface SourceDelivery permits SourceItem, UnreadableItem {}
