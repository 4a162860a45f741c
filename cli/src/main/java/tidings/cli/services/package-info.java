/** Each service in a process of its own: its command, and the life that they share. */
@NullMarked
package tidings.cli.services;

import org.jspecify.annotations.NullMarked;
