/**
 * The topics by name and type, and how their values are written. A reader of our topics needs this
 * package and nothing else of ours.
 */
@NullMarked
package tidings.schemas;

import org.jspecify.annotations.NullMarked;
