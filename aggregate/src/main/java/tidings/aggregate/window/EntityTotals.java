package tidings.aggregate.window;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import tidings.news.state.SlimEntity;

/** What a window holds of one entity. */
final class EntityTotals {
  /** Most reports first, then by id. */
  static final Comparator<EntityTotals> LEADING_FIRST =
      Comparator.comparingInt(EntityTotals::reports).reversed().thenComparing(EntityTotals::id);

  private static final Comparator<Entry<Label, Integer>> BY_USE =
      Entry.<Label, Integer>comparingByValue()
          .thenComparing(Entry.comparingByKey(Label.IN_ORDER.reversed()));

  /**
   * A way of writing the entity.
   *
   * @param name name as shown to people
   * @param type name of the EntityType symbol
   */
  record Label(String name, String type) {
    static final Comparator<Label> IN_ORDER =
        Comparator.comparing(Label::name).thenComparing(Label::type);
  }

  private final String id;
  private int reports;
  private long sentimentMilli;

  /** The one label, for as long as there is but one: nearly always. */
  private @Nullable Label only;

  /** Uses of each label once there are several. */
  private @Nullable Map<Label, Integer> several;

  EntityTotals(String id) {
    this.id = id;
  }

  void add(SlimEntity entity) {
    use(entity);
    reports++;
    sentimentMilli += entity.getSentimentMilli();
  }

  /** Subtracts what was added. */
  void subtract(SlimEntity entity) {
    reports--;
    sentimentMilli -= entity.getSentimentMilli();
    if (several != null) {
      several.merge(labelOf(entity), -1, (n, one) -> n + one == 0 ? null : n + one);
    }
  }

  private void use(SlimEntity entity) {
    if (several == null && only == null) {
      only = labelOf(entity);
      return;
    }
    if (several == null && isOnly(entity)) {
      return;
    }
    if (several == null) {
      several = new HashMap<>();
      several.put(only, reports);
    }
    several.merge(labelOf(entity), 1, Integer::sum);
  }

  private boolean isOnly(SlimEntity entity) {
    return only.name().equals(entity.getName()) && only.type().equals(entity.getType());
  }

  private static Label labelOf(SlimEntity entity) {
    return new Label(entity.getName(), entity.getType());
  }

  String id() {
    return id;
  }

  /** Reports that name it. */
  int reports() {
    return reports;
  }

  /** Sum of the reports' sentiment towards it, in thousandths. */
  long sentimentMilli() {
    return sentimentMilli;
  }

  /** The label that most reports use; of equals the first in alphabetical order. */
  Label label() {
    if (several == null) {
      return only;
    }
    return several.entrySet().stream().max(BY_USE).orElseThrow().getKey();
  }
}
