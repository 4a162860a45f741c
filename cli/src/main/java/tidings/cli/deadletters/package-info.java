/** Dead letters at the command line: listed, shown, and sent back to where they came from. */
@NullMarked
package tidings.cli.deadletters;

import org.jspecify.annotations.NullMarked;
