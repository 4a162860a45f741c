/** Dead letters at the command line: what they are, why, and back to where they came from. */
@NullMarked
package tidings.standalone.deadletters;

import org.jspecify.annotations.NullMarked;
