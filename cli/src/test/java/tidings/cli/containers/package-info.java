/**
 * Tests of the services in containers, against a real broker and a real registry server. Where no
 * Docker engine answers they are skipped, unless {@code -Dtidings.containers=required} says that
 * they must run.
 */
@NullMarked
package tidings.cli.containers;

import org.jspecify.annotations.NullMarked;
