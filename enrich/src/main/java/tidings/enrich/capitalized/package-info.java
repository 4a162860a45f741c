/** Names in languages for which there is no model: found by their capitals alone. */
@NullMarked
package tidings.enrich.capitalized;

import org.jspecify.annotations.NullMarked;
