package tidings.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import tidings.news.Progress;

@AnalyzeClasses(packages = "tidings.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class RuntimeArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("tidings.runtime.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that is read or changed alone must not need all the others");

  /** Progress is a record of ours because its topic is public; what it counts has no type here. */
  @ArchTest
  static final ArchRule NO_NEWS_BUT_PROGRESS =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("tidings.news..").and(not(belongToAnyOf(Progress.class))))
          .because(
              "the runtime carries services of any content: how far a task is, and no article");
}
