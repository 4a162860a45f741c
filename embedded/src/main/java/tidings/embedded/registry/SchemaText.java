package tidings.embedded.registry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A schema as the whole answer, not as a string within one. */
record SchemaText(@JsonValue @JsonRawValue String json) {}
