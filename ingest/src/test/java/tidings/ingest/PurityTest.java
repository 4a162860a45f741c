package tidings.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.ingest", importOptions = DoNotIncludeTests.class)
class PurityTest {
  @ArchTest
  static final ArchRule RULES_KNOW_NOTHING_OF_KAFKA =
      noClasses()
          .that()
          .resideInAnyPackage(
              "tidings.ingest.article..",
              "tidings.ingest.source..",
              "tidings.ingest.http..",
              "tidings.ingest.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..")
          .because("an archive is sorted by them without a broker, and tests need none");

  @ArchTest
  static final ArchRule RULES_HAVE_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "tidings.ingest.article..",
              "tidings.ingest.source..",
              "tidings.ingest.http..",
              "tidings.ingest.archive..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("the same input has to give the same bytes on any day");
}
