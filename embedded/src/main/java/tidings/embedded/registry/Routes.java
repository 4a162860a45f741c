package tidings.embedded.registry;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The paths of Confluent's Schema Registry, as far as Avro without references needs them. */
final class Routes {
  private final Registry registry;
  private final List<Route> routes;

  Routes(Registry registry) {
    this.registry = registry;
    routes =
        List.of(
            Route.of("GET", "/", request -> Map.of()),
            Route.of("GET", "/subjects", this::subjects),
            Route.of("POST", "/subjects/{subject}", this::lookUp),
            Route.of("DELETE", "/subjects/{subject}", this::deleteSubject),
            Route.of("GET", "/subjects/{subject}/versions", this::versions),
            Route.of("POST", "/subjects/{subject}/versions", this::register),
            Route.of("GET", "/subjects/{subject}/versions/{version}", this::version),
            Route.of("DELETE", "/subjects/{subject}/versions/{version}", this::deleteVersion),
            Route.of("GET", "/subjects/{subject}/versions/{version}/schema", this::versionSchema),
            Route.of("GET", "/schemas/types", request -> List.of("AVRO")),
            Route.of("GET", "/schemas/ids/{id}", this::schema),
            Route.of("GET", "/schemas/ids/{id}/schema", this::schemaText),
            Route.of("GET", "/schemas/ids/{id}/subjects", this::subjectsOfId),
            Route.of("GET", "/schemas/ids/{id}/versions", this::versionsOfId),
            Route.of("POST", "/compatibility/subjects/{subject}/versions", this::testAll),
            Route.of("POST", "/compatibility/subjects/{subject}/versions/{version}", this::testOne),
            Route.of("GET", "/config", request -> level(registry.level())),
            Route.of("PUT", "/config", request -> setLevel(null, request)),
            Route.of("DELETE", "/config", request -> level(registry.resetLevel(null))),
            Route.of("GET", "/config/{subject}", this::levelOfSubject),
            Route.of("PUT", "/config/{subject}", request -> setLevel(request.subject(), request)),
            Route.of("DELETE", "/config/{subject}", r -> level(registry.resetLevel(r.subject()))),
            Route.of("GET", "/mode", request -> Map.of("mode", "READWRITE")),
            Route.of("GET", "/mode/{subject}", this::modeOfSubject),
            Route.of("PUT", "/mode", this::refuseMode),
            Route.of("PUT", "/mode/{subject}", this::refuseMode));
  }

  List<Route> all() {
    return routes;
  }

  private Object subjects(Request request) {
    return registry.subjects(
        request.parameters().getOrDefault("subjectPrefix", ""), request.flag("deleted"));
  }

  private Object versions(Request request) throws RegistryException {
    return registry.versions(request.subject(), request.flag("deleted"));
  }

  private Object version(Request request) throws RegistryException {
    return answer(registry.version(request.subject(), request.version(), request.flag("deleted")));
  }

  private Object versionSchema(Request request) throws RegistryException {
    SubjectVersion version =
        registry.version(request.subject(), request.version(), request.flag("deleted"));
    return new SchemaText(version.text());
  }

  private Object lookUp(Request request) throws RegistryException {
    return answer(
        registry.lookUp(request.subject(), SchemaRequest.schema(request), request.flag("deleted")));
  }

  private Object register(Request request) throws RegistryException {
    SubjectVersion version = registry.register(request.subject(), SchemaRequest.schema(request));
    return Map.of("id", version.id());
  }

  private Object deleteSubject(Request request) throws RegistryException {
    return registry.deleteSubject(request.subject(), request.flag("permanent"));
  }

  private Object deleteVersion(Request request) throws RegistryException {
    return registry.deleteVersion(request.subject(), request.version(), request.flag("permanent"));
  }

  private Object schema(Request request) throws RegistryException {
    return Map.of("schema", registry.schema(request.id()).canonicalString());
  }

  private Object schemaText(Request request) throws RegistryException {
    return new SchemaText(registry.schema(request.id()).canonicalString());
  }

  private Object subjectsOfId(Request request) throws RegistryException {
    return registry.uses(request.id(), request.flag("deleted")).stream()
        .map(SubjectVersion::subject)
        .distinct()
        .toList();
  }

  private Object versionsOfId(Request request) throws RegistryException {
    return registry.uses(request.id(), request.flag("deleted")).stream()
        .map(use -> Map.of("subject", use.subject(), "version", use.version()))
        .toList();
  }

  private Object testAll(Request request) throws RegistryException {
    return compatibility(
        request, registry.incompatibilities(request.subject(), SchemaRequest.schema(request)));
  }

  private Object testOne(Request request) throws RegistryException {
    return compatibility(
        request,
        registry.incompatibilities(
            request.subject(), SchemaRequest.schema(request), request.version()));
  }

  private Object setLevel(@Nullable String subject, Request request) throws RegistryException {
    String name = request.body().path("compatibility").asText();
    CompatibilityLevel level = CompatibilityLevel.forName(name);
    if (level == null) {
      throw RegistryException.invalidLevel(name);
    }
    registry.setLevel(subject, level);
    return Map.of("compatibility", level.name());
  }

  private Object levelOfSubject(Request request) throws RegistryException {
    Optional<CompatibilityLevel> own = registry.ownLevel(request.subject());
    if (own.isEmpty() && !request.flag("defaultToGlobal")) {
      throw RegistryException.noLevelOfItsOwn(request.subject());
    }
    return level(own.orElse(registry.level()));
  }

  private Object modeOfSubject(Request request) throws RegistryException {
    if (!request.flag("defaultToGlobal")) {
      throw RegistryException.noModeOfItsOwn(request.subject());
    }
    return Map.of("mode", "READWRITE");
  }

  private Object refuseMode(Request request) throws RegistryException {
    throw RegistryException.notPermitted("This registry is always in mode READWRITE.");
  }

  private static Map<String, Object> level(CompatibilityLevel level) {
    return Map.of("compatibilityLevel", level.name());
  }

  private static Map<String, Object> compatibility(Request request, List<String> reasons) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("is_compatible", reasons.isEmpty());
    if (request.flag("verbose")) {
      answer.put("messages", reasons);
    }
    return answer;
  }

  private static Map<String, Object> answer(SubjectVersion version) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("subject", version.subject());
    answer.put("version", version.version());
    answer.put("id", version.id());
    answer.put("schema", version.text());
    return answer;
  }
}
