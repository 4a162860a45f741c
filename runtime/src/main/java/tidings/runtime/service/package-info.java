/** How a Kafka Streams service is built, started and stopped. */
@NullMarked
package tidings.runtime.service;

import org.jspecify.annotations.NullMarked;
