/** Labelled files, plain or gzipped, as their publishers write them. */
@NullMarked
package tidings.standalone.evaluate.data;

import org.jspecify.annotations.NullMarked;
