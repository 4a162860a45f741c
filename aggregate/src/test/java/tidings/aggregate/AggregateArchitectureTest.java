package tidings.aggregate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

@AnalyzeClasses(
    packages = "tidings.aggregate",
    importOptions = ImportOption.DoNotIncludeTests.class)
class AggregateArchitectureTest {
  private static final String DELTAS_ALONE =
      "clustering and counting are done by different tasks, and deltas alone pass between them";

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .assignedFrom(new EachPackage())
          .should()
          .beFreeOfCycles()
          .because("a package that needs its user cannot be understood without it");

  @ArchTest
  static final ArchRule CLUSTERING_AND_COUNTING_ARE_FREE_OF_KAFKA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "tidings.aggregate.story..",
              "tidings.aggregate.window..",
              "tidings.aggregate.text..",
              "tidings.aggregate.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.confluent..")
          .because(
              "what a story is and what counts do not depend on how articles arrive, and are tested"
                  + " without a broker");

  @ArchTest
  static final ArchRule TEXT_KNOWS_NEITHER_STORIES_NOR_WINDOWS =
      noClasses()
          .that()
          .resideInAPackage("tidings.aggregate.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tidings.aggregate.story..", "tidings.aggregate.window..")
          .because("words are compared in the same way whatever is made of the comparison");

  @ArchTest
  static final ArchRule STORIES_DO_NOT_KNOW_WINDOWS =
      noClasses()
          .that()
          .resideInAPackage("tidings.aggregate.story..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tidings.aggregate.window..")
          .because(DELTAS_ALONE);

  @ArchTest
  static final ArchRule WINDOWS_DO_NOT_KNOW_STORIES =
      noClasses()
          .that()
          .resideInAPackage("tidings.aggregate.window..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tidings.aggregate.story..")
          .because(DELTAS_ALONE);

  /** Each package a slice of its own, the root as well. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package of tidings.aggregate";
    }
  }
}
