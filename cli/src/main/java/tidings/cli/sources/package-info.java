/** Live sources at the command line: declared in a file, applied to Kafka Connect, looked after. */
@NullMarked
package tidings.cli.sources;

import org.jspecify.annotations.NullMarked;
