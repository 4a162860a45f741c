/**
 * A schema registry with the paths, answers and error codes of Confluent's, so that its clients,
 * and people's own programs, read our topics as they would anywhere. Its entrance is {@link
 * tidings.embedded.registry.RegistryServer}; the rules are in {@code Registry}; {@code Journal}
 * keeps what was decided.
 */
@NullMarked
package tidings.embedded.registry;

import org.jspecify.annotations.NullMarked;
