/** The topics of the catalogue, at the command line. */
@NullMarked
package tidings.cli.kafkatopics;

import org.jspecify.annotations.NullMarked;
