package tidings.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.enrich", importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichArchitectureTest {
  @ArchTest
  static final ArchRule ANNOTATING_IS_FREE_OF_KAFKA =
      noClasses()
          .that()
          .resideInAPackage("tidings.enrich.*..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.confluent..")
          .because(
              "what an article says does not depend on how it arrives, and is tested without a"
                  + " broker");

  @ArchTest
  static final ArchRule ANNOTATORS_KNOW_ONLY_THE_SPI =
      noClasses()
          .that()
          .resideInAPackage("tidings.enrich.annotator")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tidings.enrich.language",
              "tidings.enrich.sentences",
              "tidings.enrich.tokens",
              "tidings.enrich.entities",
              "tidings.enrich.quotes",
              "tidings.enrich.capitalized",
              "tidings.enrich.sentiment",
              "tidings.enrich.topics")
          .because("annotators are found by ServiceLoader, so that anybody can add or replace one");
}
