/** Trains the model of names from labelled text, the same bytes each time. */
@NullMarked
package tidings.enrich.names.training;

import org.jspecify.annotations.NullMarked;
