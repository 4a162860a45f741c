package tidings.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import tidings.ingest.source.ArticleSource;
import tidings.ingest.source.ArticleSourceFactory;

/** Covers source-api too, whose packages begin with the same name. */
@AnalyzeClasses(packages = "tidings.ingest", importOptions = DoNotIncludeTests.class)
class IngestArchitectureTest {
  private static final String[] FREE_OF_KAFKA = {
    "tidings.ingest.article..",
    "tidings.ingest.archive..",
    "tidings.ingest.source..",
    "tidings.ingest.format..",
    "tidings.ingest.http..",
    "tidings.ingest.page.."
  };

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("tidings.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package of a cycle can be neither understood nor moved without the others");

  @ArchTest
  static final ArchRule THE_SPI_KNOWS_NO_IMPLEMENTATION =
      noClasses()
          .that()
          .resideInAPackage("tidings.ingest.source")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tidings.ingest.source.*..", "tidings.ingest.format..", "tidings.ingest.article..")
          .because("sources are found by ServiceLoader, so that anybody can add one");

  @ArchTest
  static final ArchRule EVERY_SOURCE_IMPLEMENTS_THE_SPI =
      classes()
          .that()
          .resideInAPackage("tidings.ingest.source.*..")
          .and()
          .haveSimpleNameEndingWith("Source")
          .should()
          .implement(ArticleSource.class)
          .because("whoever reads a source, a task or an archive, knows the SPI only");

  @ArchTest
  static final ArchRule EVERY_FACTORY_IMPLEMENTS_THE_SPI =
      classes()
          .that()
          .resideInAPackage("tidings.ingest.source.*..")
          .and()
          .haveSimpleNameEndingWith("SourceFactory")
          .should()
          .implement(ArticleSourceFactory.class)
          .because("a source that has no factory cannot be declared");

  @ArchTest
  static final ArchRule NO_SOURCE_KNOWS_ANOTHER =
      slices()
          .matching("tidings.ingest.source.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a source is added or removed without a look at the others");

  @ArchTest
  static final ArchRule RULES_KNOW_NOTHING_OF_KAFKA =
      noClasses()
          .that()
          .resideInAnyPackage(FREE_OF_KAFKA)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.confluent..")
          .because("an archive is sorted by them without a broker, and tests need none");

  @ArchTest
  static final ArchRule RULES_HAVE_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(FREE_OF_KAFKA)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("the same input has to give the same bytes on any day");
}
