/** The measures themselves: how what was found is compared with what is true. Pure. */
@NullMarked
package tidings.standalone.evaluate.figures;

import org.jspecify.annotations.NullMarked;
