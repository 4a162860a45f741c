package tidings.cli.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidings.aggregate.AggregateService;
import tidings.aggregate.AggregateSettings;
import tidings.cli.pipeline.Backbone;
import tidings.enrich.EnrichService;
import tidings.enrich.EnrichSettings;
import tidings.ingest.IngestService;
import tidings.ingest.IngestSettings;
import tidings.runtime.service.StreamsService;
import tidings.runtime.service.StreamsSettings;

/** The three services with the settings they would have in processes of their own. */
record LiveServices(RunSettings settings, Backbone backbone) {

  /** Returns them in the order data flows, not yet started. */
  List<StreamsService> all() {
    // First of all, before anything is open: an annotator may refuse to start.
    StreamsService enrich = EnrichService.of(EnrichSettings.read(Map.of(), enrichFile()));
    return List.of(
        IngestService.of(IngestSettings.read(Map.of(), file("ingest"))),
        enrich,
        AggregateService.of(AggregateSettings.read(Map.of(), file("aggregate"))));
  }

  /** Returns what all of them are told. */
  StreamsSettings common() {
    return EnrichSettings.read(Map.of(), file("run")).streams();
  }

  private Map<String, String> enrichFile() {
    Map<String, String> file = file("enrich");
    settings.annotators().forEach((key, value) -> file.put("annotator." + key, value));
    return file;
  }

  private Map<String, String> file(String service) {
    Map<String, String> file = new TreeMap<>();
    file.put("bootstrap-servers", backbone.bootstrapServers());
    file.put("registry-url", backbone.registryUrl());
    file.put("state-directory", settings.data().resolve("stores").resolve(service).toString());
    file.put("instance", settings.instance());
    file.put("partitions", Integer.toString(settings.partitions()));
    backbone.clientProperties().forEach((key, value) -> file.put("kafka." + key, value));
    return file;
  }
}
