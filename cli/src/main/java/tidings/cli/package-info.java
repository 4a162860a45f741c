/** The {@code tidings} command; a room for each of its features. */
@NullMarked
package tidings.cli;

import org.jspecify.annotations.NullMarked;
