package tidings.cli.sources;

import java.util.List;

/** Shows what came of each source. */
interface CheckOutput {
  /** Shows what a source delivered. */
  void show(DeclaredSource source, List<Checked> checked);

  /** Shows that a source could not be asked. */
  void showFailure(DeclaredSource source, String reason);
}
