/** The records of the topics as plain JSON. */
@NullMarked
package tidings.cli.json;

import org.jspecify.annotations.NullMarked;
