package tidings.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntTablePropertyTest {
  @Property
  void holdsWhatAMapWouldHold(
      @ForAll @Size(max = 300) List<@IntRange(min = -20, max = 20) Integer> keys,
      @ForAll @IntRange(min = 1, max = 1 << 20) int spread) {
    IntTable table = new IntTable();
    Map<Integer, Integer> map = new HashMap<>();

    for (int i = 0; i < keys.size(); i++) {
      int addend = i % 3 - 1;
      int key = keys.get(i) * spread;
      assertThat(table.add(key, addend)).isEqualTo(map.merge(key, addend, Integer::sum));
      map.values().removeIf(value -> value == 0);
    }

    Map<Integer, Integer> entries = new HashMap<>();
    table.forEach(entries::put);
    assertThat(entries).isEqualTo(map);
    assertThat(table.size()).isEqualTo(map.size());
    assertThat(table.get(21 * spread)).isZero();
  }
}
