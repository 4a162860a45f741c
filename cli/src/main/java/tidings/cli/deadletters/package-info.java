/** Dead letters at the command line: what they are, why, and back to where they came from. */
@NullMarked
package tidings.cli.deadletters;

import org.jspecify.annotations.NullMarked;
