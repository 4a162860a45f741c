/**
 * Live sources at the command line: declared in a file, applied to Kafka Connect, and their health.
 */
@NullMarked
package tidings.cli.sources;

import org.jspecify.annotations.NullMarked;
