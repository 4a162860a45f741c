package tidings.enrich.entities;

import org.jspecify.annotations.Nullable;
import tidings.news.EntityType;

/**
 * Somebody or something of the world that the table knows.
 *
 * @param id type:slug of the name
 * @param name as shown to people
 * @param wikidata its item there; null if not given
 */
record KnownName(String id, EntityType type, String name, @Nullable String wikidata) {}
