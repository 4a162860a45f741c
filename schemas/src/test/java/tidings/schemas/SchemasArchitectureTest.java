package tidings.schemas;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = {"tidings.schemas", "tidings.news"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class SchemasArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("tidings.(**)")
          .should()
          .beFreeOfCycles()
          .because("the records are read without the catalogue, by whoever generates them himself");
}
