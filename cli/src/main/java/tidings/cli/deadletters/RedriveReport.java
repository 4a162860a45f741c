package tidings.cli.deadletters;

import java.io.PrintStream;

/** Says what a redrive did or would do. Each method returns the exit code. */
record RedriveReport(RedrivePlan plan, PrintStream out, PrintStream err) {
  private static final int MAX_LINES = 20;

  /** Nothing is sent, because something would be overtaken. */
  int refuse() {
    plan.overtaken().stream()
        .limit(MAX_LINES)
        .forEach(
            overtaking ->
                err.printf(
                    "%s has the key of %s and comes after it%n",
                    overtaking.later().id(), overtaking.earlier().id()));
    sayMore(plan.overtaken().size());
    err.println(
        "tidings dead-letters: nothing is sent: --include-earlier takes the earlier ones along");
    return 1;
  }

  /** Nothing is sent, because nothing is to be. */
  int rehearse() {
    for (DeadLetter letter : plan.send()) {
      out.printf("%s would go to %s%n", letter.id(), letter.origin());
    }
    return rest("%,d would be sent%n".formatted(plan.send().size()));
  }

  /** So many were sent. */
  int done(long sent) {
    return rest("%,d sent back%n".formatted(sent));
  }

  private int rest(String sentence) {
    plan.left().entrySet().stream()
        .limit(MAX_LINES)
        .forEach(entry -> err.println(entry.getKey() + " " + entry.getValue()));
    sayMore(plan.left().size());
    out.print(sentence);
    if (!plan.done().isEmpty()) {
      out.printf("%,d had been sent back before%n", plan.done().size());
    }
    if (!plan.left().isEmpty()) {
      out.printf("%,d left where they are%n", plan.left().size());
    }
    return plan.left().isEmpty() ? 0 : 1;
  }

  private void sayMore(int lines) {
    if (lines > MAX_LINES) {
      err.printf("… and %,d more%n", lines - MAX_LINES);
    }
  }
}
