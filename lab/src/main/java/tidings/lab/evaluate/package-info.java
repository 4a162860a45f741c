/**
 * {@code tidings evaluate}: how good and how fast the enrichment is, measured on labelled files.
 */
@NullMarked
package tidings.lab.evaluate;

import org.jspecify.annotations.NullMarked;
