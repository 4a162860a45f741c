/** Makes what the story engine ships with. */
@NullMarked
package tidings.lab.stories;

import org.jspecify.annotations.NullMarked;
