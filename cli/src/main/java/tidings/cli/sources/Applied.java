package tidings.cli.sources;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What applying a file did, each list in the order of names.
 *
 * @param added sources that were not there
 * @param changed sources whose settings changed
 * @param removed sources that an earlier file declared and this one does not
 * @param unchanged sources that were as declared
 * @param refused sources that Connect refused, with its reasons
 */
public record Applied(
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<String> unchanged,
    Map<String, String> refused) {
  public Applied {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    unchanged = List.copyOf(unchanged);
    refused = Map.copyOf(refused);
  }

  static Applied of(List<Change> changes) {
    return new Applied(
        names(changes, Change.Kind.ADDED),
        names(changes, Change.Kind.CHANGED),
        names(changes, Change.Kind.REMOVED),
        names(changes, Change.Kind.UNCHANGED),
        changes.stream()
            .filter(change -> change.kind() == Change.Kind.REFUSED)
            .collect(Collectors.toMap(Change::name, Change::reasons)));
  }

  private static List<String> names(List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(Change::name)
        .sorted()
        .toList();
  }
}
