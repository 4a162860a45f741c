package tidings.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.ingest", importOptions = DoNotIncludeTests.class)
class SourceApiArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("tidings.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package of a cycle can be neither understood nor moved without the others");

  @ArchTest
  static final ArchRule THE_SPI_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("tidings.ingest.source")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are ours and neither the SPI nor a schema",
                  type ->
                      type.getPackageName().startsWith("tidings.")
                          && !type.getPackageName().equals("tidings.ingest.source")
                          && !type.getPackageName().equals("tidings.news")))
          .because("a source that reads no HTTP need not know how it is fetched");

  @ArchTest
  static final ArchRule SOURCES_KNOW_NOTHING_OF_KAFKA =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.confluent..")
          .because("a source is written and tested without a broker");
}
