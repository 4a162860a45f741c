package tidings.aggregate.story;

/**
 * The lines that stand for a story in the contributions of all its articles.
 *
 * @param story story id
 * @param firstSeen when its first article was first seen, ms since 1970
 * @param headline title of its lead report
 * @param lead first sentence of its lead report
 * @param leadArticle id of its lead report
 */
record StoryPreview(
    String story, long firstSeen, String headline, String lead, String leadArticle) {}
