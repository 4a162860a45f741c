/** What commands share: how they run and fail, and the options that several of them have. */
@NullMarked
package tidings.cli.command;

import org.jspecify.annotations.NullMarked;
