package tidings.embedded.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;

/** Finds the schema in the body of a request. */
final class SchemaRequest {
  private SchemaRequest() {}

  static AvroSchema schema(Request request) throws RegistryException {
    JsonNode body = request.body();
    String type = body.path("schemaType").asText("AVRO");
    if (!type.equals("AVRO")) {
      throw RegistryException.invalidSchema("this registry takes AVRO, not " + type);
    }
    if (!body.path("references").isEmpty()) {
      throw RegistryException.invalidSchema(
          "this registry takes no references; put the referenced types into the schema");
    }
    AvroSchema schema = parse(body.path("schema").asText(""));
    return request.flag("normalize") ? schema.normalize() : schema;
  }

  /** Avro's parser reports what is wrong in exceptions of many classes. */
  private static AvroSchema parse(String text) throws RegistryException {
    if (text.isBlank()) {
      throw RegistryException.invalidSchema("it is empty");
    }
    try {
      AvroSchema schema = new AvroSchema(text);
      schema.validate();
      return schema;
    } catch (RuntimeException e) {
      throw RegistryException.invalidSchema(String.valueOf(e.getMessage()));
    }
  }
}
