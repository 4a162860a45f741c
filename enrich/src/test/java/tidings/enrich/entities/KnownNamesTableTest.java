package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tidings.enrich.annotator.ModelFile;
import tidings.enrich.annotator.Slug;
import tidings.news.EntityType;

/** The shipped table is data that nobody compiles: this is its compiler. */
class KnownNamesTableTest {
  private final List<String> lines =
      ModelFile.read(
              KnownNamesTableTest.class,
              "known-names.tsv",
              bytes -> new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
          .lines()
          .toList();

  @Test
  void shouldGiveNoNameToTwoWithoutAMark() {
    Map<String, TreeSet<String>> ids = new TreeMap<>();
    for (KnownAlias alias : all()) {
      boolean sure =
          alias.use() == KnownAlias.Use.ALWAYS || alias.use() == KnownAlias.Use.SAME_TYPE;
      if (sure) {
        boolean person = alias.bearer().type() == EntityType.PERSON;
        String key = Slug.of(alias.form()) + (person ? " person" : "") + alias.inCapitalsOnly();
        ids.computeIfAbsent(key, any -> new TreeSet<>()).add(alias.bearer().id());
      }
    }

    ids.values().removeIf(bearers -> bearers.size() == 1);

    assertThat(ids).isEmpty();
  }

  @Test
  void shouldHaveEachEntryOnce() {
    List<String> ids = new ArrayList<>();
    lines.stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> ids.add(new KnownNamesFile("").read(List.of(line)).get(0).bearer().id()));

    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(4_000);
  }

  @Test
  void shouldGiveNoWikidataIdToTwo() {
    Map<String, TreeSet<String>> ids = new HashMap<>();
    for (KnownAlias alias : all()) {
      KnownName bearer = alias.bearer();
      if (bearer.wikidata() != null) {
        ids.computeIfAbsent(bearer.wikidata(), any -> new TreeSet<>()).add(bearer.id());
      }
    }

    assertThat(ids).hasSizeGreaterThan(300);
    assertThat(ids.values()).allSatisfy(bearers -> assertThat(bearers).hasSize(1));
  }

  @Test
  void shouldSortEachGroupByName() {
    List<String> group = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) {
        assertThat(group).isSorted();
        group.clear();
      } else {
        group.add(Slug.of(new KnownNamesFile("").read(List.of(line)).get(0).form()));
      }
    }
  }

  @Test
  void shouldOnlyLetCitiesActForCountriesAndUnions() {
    assertThat(all())
        .filteredOn(alias -> alias.use() == KnownAlias.Use.ACTING)
        .hasSizeGreaterThan(100)
        .allSatisfy(alias -> assertThat(alias.bearer().type()).isNotEqualTo(EntityType.PERSON));
  }

  @Test
  void shouldNameEveryCountryOfTheWorld() {
    assertThat(
            KnownNames.shipped().bearers("switzerland").stream()
                .map(alias -> alias.bearer().id())
                .collect(Collectors.toSet()))
        .containsExactly("location:switzerland");
    assertThat(Countries.shipped().aliases().stream().map(a -> a.bearer().id()).distinct().count())
        .isGreaterThan(240);
  }

  private List<KnownAlias> all() {
    List<KnownAlias> all = new ArrayList<>(Countries.shipped().aliases());
    all.addAll(new KnownNamesFile("known-names.tsv").read(lines));
    return all;
  }
}
