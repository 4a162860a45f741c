package tidings.enrich;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tidings.enrich", importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichArchitectureTest {
  private static final String SPI = "tidings.enrich.annotator";

  @ArchTest
  static final ArchRule ANNOTATING_IS_FREE_OF_KAFKA =
      noClasses()
          .that()
          .resideInAPackage("tidings.enrich.*..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..", "io.confluent..", "tidings.runtime..", "tidings.enrich")
          .because(
              "what an article says does not depend on how it arrives, and is tested without a"
                  + " broker");

  @ArchTest
  static final ArchRule THE_SPI_KNOWS_NO_ANNOTATOR =
      noClasses()
          .that()
          .resideInAPackage(SPI)
          .should()
          .dependOnClassesThat(resideInAPackage("tidings.enrich..").and(not(resideInAPackage(SPI))))
          .because("annotators are found by ServiceLoader, so that anybody can add or replace one");

  @ArchTest
  static final ArchRule ANNOTATORS_KNOW_THE_SPI_AND_NOT_EACH_OTHER =
      slices()
          .matching("tidings.enrich.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage(SPI))
          // The tagger is the first half of finding entities.
          .ignoreDependency(inRoom("entities"), inRoom("ner"))
          // What a first name tells of the gender is one list: who is who, and whom "she" means.
          .ignoreDependency(inRoom("quotes"), inRoom("entities"))
          // The words of topics are looked up as the text is split.
          .ignoreDependency(inRoom("topics"), inRoom("tokens"))
          .because("an annotator works with what the article says others found, whoever they are");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("tidings.(**)").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> inRoom(String name) {
    return resideInAPackage("tidings.enrich." + name);
  }
}
