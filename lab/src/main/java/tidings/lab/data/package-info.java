/** Readers of public labelled data, for those who train on it and those who measure with it. */
@NullMarked
package tidings.lab.data;

import org.jspecify.annotations.NullMarked;
