/** Learns the sentiment model from examples. */
@NullMarked
package tidings.lab.sentiment;

import org.jspecify.annotations.NullMarked;
