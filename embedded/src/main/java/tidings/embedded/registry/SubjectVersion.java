package tidings.embedded.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;

/**
 * A schema under a subject.
 *
 * @param version number within the subject, from 1
 * @param id number of the schema in the whole registry
 * @param deleted true: hidden, until it is registered again or deleted for good
 */
record SubjectVersion(String subject, int version, int id, AvroSchema schema, boolean deleted) {

  String text() {
    return schema.canonicalString();
  }

  SubjectVersion hidden() {
    return new SubjectVersion(subject, version, id, schema, true);
  }
}
