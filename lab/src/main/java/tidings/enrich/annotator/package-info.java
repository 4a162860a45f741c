/** Stands in the annotators' package to run one annotator of a chain by itself. */
@NullMarked
package tidings.enrich.annotator;

import org.jspecify.annotations.NullMarked;
