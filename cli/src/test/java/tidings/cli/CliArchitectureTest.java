package tidings.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Features of the command stand beside each other, over what they share. */
@AnalyzeClasses(packages = "tidings.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class CliArchitectureTest {
  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("tidings.(cli..)")
          .should()
          .beFreeOfCycles()
          .because("whoever changes one feature should have to read only what is below it");
}
