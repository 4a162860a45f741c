/** Each service in a process of its own: its command, and the Connect worker beside ingest. */
@NullMarked
package tidings.cli.services;

import org.jspecify.annotations.NullMarked;
