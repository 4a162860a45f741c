package tidings.ingest;

import tidings.schemas.Namespace;

/**
 * Where an archive is written to.
 *
 * @param namespace where the topics are
 * @param bootstrapServers brokers to ask first
 * @param registryUrl address of the schema registry
 * @param partitions partitions of news.raw
 */
public record ArchiveWriterSettings(
    Namespace namespace, String bootstrapServers, String registryUrl, int partitions) {}
