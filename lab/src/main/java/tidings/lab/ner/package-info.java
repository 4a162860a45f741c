/** Trains the model of names from labelled text, the same bytes each time. */
@NullMarked
package tidings.lab.ner;

import org.jspecify.annotations.NullMarked;
