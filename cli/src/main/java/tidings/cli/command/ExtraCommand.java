package tidings.cli.command;

import java.util.ServiceLoader;

/**
 * A subcommand of {@code tidings} that a jar beside the product brings: a class with picocli's
 * {@code @Command}, found by {@link ServiceLoader}. The lab's {@code evaluate} and {@code train}
 * are such.
 */
public interface ExtraCommand {}
