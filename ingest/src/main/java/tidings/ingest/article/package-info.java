/** From what a source delivered to a clean, identified, dated article: pure rules, no Kafka. */
@NullMarked
package tidings.ingest.article;

import org.jspecify.annotations.NullMarked;
