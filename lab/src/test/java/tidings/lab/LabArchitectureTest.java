package tidings.lab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.lab", importOptions = ImportOption.DoNotIncludeTests.class)
class LabArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("tidings.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule READERS_KNOW_NO_USE_OF_WHAT_THEY_READ =
      classes()
          .that()
          .resideInAPackage("tidings.lab.data")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "tidings.lab.evaluate..",
              "tidings.lab.train..",
              "tidings.lab.ner..",
              "tidings.lab.sentiment..",
              "tidings.lab.stories..",
              "tidings.lab.benchmarks..")
          .because("what is trained on and what is measured with are read the same way");
}
