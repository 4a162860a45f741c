/**
 * The live picture in a terminal: {@code RollingSummaries} says what is shown, {@code SummaryTable}
 * turns it into lines, {@code Screen} draws lines over those it drew before. Only the last two
 * classes of the way, {@code Screen} and {@code Terminal}, touch the outside.
 */
@NullMarked
package tidings.cli.terminal;

import org.jspecify.annotations.NullMarked;
