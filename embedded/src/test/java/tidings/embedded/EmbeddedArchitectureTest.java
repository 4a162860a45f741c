package tidings.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.embedded", importOptions = ImportOption.DoNotIncludeTests.class)
class EmbeddedArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("tidings.embedded.(**)")
          .should()
          .beFreeOfCycles()
          .because("broker, registry and worker are each started without the others");

  @ArchTest
  static final ArchRule NO_NEWS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tidings.news..")
          .because("what runs Kafka in this JVM carries records of any content");
}
