/** Creating and reading the topics of the catalogue. */
@NullMarked
package tidings.runtime.topics;

import org.jspecify.annotations.NullMarked;
