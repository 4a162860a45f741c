/** The topics of the catalogue, at the command line. */
@NullMarked
package tidings.standalone.topics;

import org.jspecify.annotations.NullMarked;
