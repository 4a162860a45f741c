package tidings.aggregate.text;

import java.util.Set;

/** English words that say nothing of what an article is about. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about above after again against all almost also although always am among an and any"
                  + " are aren't around as at away back be became because become been before began"
                  + " being below between both but by came can can't cannot come could couldn't did"
                  + " didn't do does doesn't doing don't done down during each either else even ever"
                  + " every few for from further get gets getting give given go goes going gone got"
                  + " had hadn't has hasn't have haven't having he he'd he'll her here hers herself"
                  + " him himself his how however i i'd i'll i'm i've if in into is isn't it it'd"
                  + " it'll its itself just know last later less let like likely made make makes"
                  + " making many may maybe me might more most much must my myself need neither never"
                  + " next no nor not now of off often on once one only onto or other others our ours"
                  + " ourselves out over own part per perhaps put quite rather really said same saw"
                  + " say saying says see seen several shall she she'd she'll should shouldn't since"
                  + " so some something still such take taken than that the their theirs them"
                  + " themselves then there therefore these they they'd they'll they're they've thing"
                  + " things this those though through thus to together told too took toward towards"
                  + " two under until up upon us use used very via want was wasn't way we we'd we'll"
                  + " we're we've well went were weren't what when where whether which while who whom"
                  + " whose why will with within without won't would wouldn't yet you you'd you'll"
                  + " you're you've your yours yourself according added including monday tuesday"
                  + " wednesday thursday friday saturday sunday")
              .split(" "));

  private StopWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
