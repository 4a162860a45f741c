/** The measures themselves: how what was found is compared with what is true. Pure. */
@NullMarked
package tidings.lab.evaluate.figures;

import org.jspecify.annotations.NullMarked;
