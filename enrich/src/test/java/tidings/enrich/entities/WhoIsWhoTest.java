package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.Entity;
import tidings.news.EntityLink;
import tidings.news.EntityType;

class WhoIsWhoTest {
  @Test
  void shouldBringTheNamesOfOnePersonTogether() {
    TaggedText text =
        TaggedText.of(
            "{P:PUTIN} WARNS {O:NATO} AGAIN",
            """
            Russian President {P:Vladimir Putin} warned {O:NATO}.
            {P:Putin} left. Mr {P:Putin} and {P:Vladimir V. Putin} came.\
            """);

    assertThat(text.forms())
        .containsExactly(
            Map.entry("organization:nato", List.of("NATO", "NATO")),
            Map.entry(
                "person:vladimir-putin",
                List.of("PUTIN", "Vladimir Putin", "Putin", "Putin", "Vladimir V. Putin")));
  }

  @Test
  void shouldBringTheNamesOfAPersonTheTableDoesNotKnowTogether() {
    TaggedText text =
        TaggedText.of(
            "{P:Mara K. Lindqvist} left. {P:Lindqvist} said so. Ms {P:Lindqvist}'s car, {P:Mara"
                + " Lindqvist}, {P:Mara}.");

    assertThat(text.forms().get("person:mara-lindqvist")).hasSize(5);
    assertThat(text.entity("person:mara-lindqvist"))
        .returns("Mara K. Lindqvist", Entity::getName)
        .returns(EntityLink.FULL_NAME, Entity::getLink)
        .returns(null, Entity::getWikidata);
  }

  @Test
  void shouldTakeWhoIsCalledMrOrMrsForAPerson() {
    TaggedText text =
        TaggedText.of("{O:Mrs Dorrit Aske} left. {O:Mrs Aske} sat. Mr {L:Avern} ate.");

    assertThat(text.forms())
        .containsExactly(
            Map.entry("person:avern", List.of("Avern")),
            Map.entry("person:dorrit-aske", List.of("Dorrit Aske", "Aske")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {L:United States}, the {L:U.S.}, the {L:US}, {L:America} | location:united-states",
        "{L:Burma}, {L:Myanmar} | location:myanmar",
        "{L:Türkiye}, {L:Turkey} | location:turkey",
        "{L:Côte d'Ivoire}, {L:Ivory Coast} | location:ivory-coast",
        "{L:UK}, {L:Britain}, {L:Great Britain} | location:united-kingdom",
        "{P:Xi Jinping}, {P:Xi}, {P:XI} | person:xi-jinping",
        "{P:Moammar Gadhafi}, {P:Qaddafi} | person:muammar-gaddafi",
        "{P:George W. Bush}, {P:George Walker Bush} | person:george-w-bush",
        "{O:European Union}, {O:EU}, {O:E.U.} | organization:european-union",
        "{O:World Health Organisation}, {O:WHO} | organization:world-health-organization",
        "{O:Nato}, {O:NATO}, {O:North Atlantic Treaty Organization} | organization:nato",
      })
  void shouldKnowAllNamesOf(String text, String id) {
    assertThat(TaggedText.of(text).entities())
        .singleElement()
        .returns(id, Entity::getId)
        .returns(EntityLink.KNOWN, Entity::getLink);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Who} played in {L:Norwick}. | organization:world-health-organization",
        "{L:England} won. | location:united-kingdom",
        "Then {P:Jordan} laughed. | location:jordan",
        "Mr {O:Ford} left. | organization:ford-motor-company",
        "{P:Jean Xi} baked. {P:Xi} left. | person:xi-jinping",
        "{L:Congo} is far. | location:democratic-republic-of-the-congo",
      })
  void shouldNotTakeANameFor(String text, String id) {
    assertThat(TaggedText.of(text).forms()).doesNotContainKey(id);
  }

  @Test
  void shouldKeepTwoOfOneSurnameApart() {
    TaggedText text =
        TaggedText.of(
            """
            {P:Hillary Clinton} and President {P:Bill Clinton} came.
            Mrs {P:Clinton} sat. President {P:Clinton} stood.
            {P:Clinton} left.\
            """);

    assertThat(text.forms())
        .containsExactly(
            Map.entry("person:bill-clinton", List.of("Bill Clinton", "Clinton")),
            Map.entry("person:clinton", List.of("Clinton")),
            Map.entry("person:hillary-clinton", List.of("Hillary Clinton", "Clinton")));
    assertThat(text.entity("person:clinton").getLink()).isEqualTo(EntityLink.PART_OF_NAME);
  }

  @Test
  void shouldTakeASurnameForTheOneWhoIsIntroducedByThen() {
    TaggedText text =
        TaggedText.of(
            """
            {P:Tolo Veskar} died. {P:Veskar} was 75.
            His father was {P:Ulf Veskar}.
            {P:Veskar} sang.\
            """);

    assertThat(text.forms())
        .containsEntry("person:tolo-veskar", List.of("Tolo Veskar", "Veskar"))
        .containsEntry("person:ulf-veskar", List.of("Ulf Veskar"))
        .containsEntry("person:veskar", List.of("Veskar"));
  }

  @Test
  void shouldGoOnToCallTheMainBearerByTheSurname() {
    TaggedText text =
        TaggedText.of(
            "{P:Tolo Veskar} dies",
            "{P:Tolo Veskar} and {P:Ulf Veskar} were brothers.\n{P:Veskar} sang.");

    assertThat(text.forms())
        .containsEntry("person:tolo-veskar", List.of("Tolo Veskar", "Tolo Veskar", "Veskar"));
  }

  @Test
  void shouldNotTakeTwoNamesOfOnePersonForTwo() {
    TaggedText text =
        TaggedText.of(
            "{P:Cherie} speaks", "{P:Cherie Blair}, or {P:Cherie Booth}, came. {P:Blair} left.");

    assertThat(text.forms()).containsOnlyKeys("person:cherie-blair");
  }

  @Test
  void shouldGiveOneIdInAllOutlets() {
    List<String> outlets =
        List.of(
            "US President {P:Barack Obama} met {P:Angela Merkel} in {L:Berlin}.",
            "{P:Obama} met Chancellor {P:Merkel} in {L:Berlin}, {L:Germany}.",
            "{P:BARACK OBAMA} MEETS {P:ANGELA MERKEL} IN {L:BERLIN}",
            "Mr {P:Obama} and Mrs {P:Merkel} met in {L:Berlin}. {P:President Obama} left.",
            "{P:Barack H. Obama}'s visit to {L:Berlin} pleased {P:Angela Merkel}.");

    assertThat(outlets)
        .allSatisfy(
            text ->
                assertThat(TaggedText.of(text).forms())
                    .containsKeys(
                        "person:barack-obama", "person:angela-merkel", "location:berlin"));
  }

  @Test
  void shouldKeepFatherAndSonApart() {
    TaggedText text = TaggedText.of("{P:Donald J. Trump Jr.} met {P:Donald J. Trump}.");

    assertThat(text.forms()).containsOnlyKeys("person:donald-trump", "person:donald-trump-jr");
  }

  @Test
  void shouldKeepTwoWhoseInitialsDifferApart() {
    TaggedText text = TaggedText.of("{P:George W. Bush} met {P:George H. W. Bush}.");

    assertThat(text.forms()).containsOnlyKeys("person:george-w-bush", "person:george-h-w-bush");
  }

  @Test
  void shouldPreferTheFullNameInTheArticleToTheTable() {
    TaggedText text = TaggedText.of("{P:Lars Merkel} sells shoes.\n{P:Merkel} likes them.");

    assertThat(text.forms())
        .containsExactly(Map.entry("person:lars-merkel", List.of("Lars Merkel", "Merkel")));
  }

  @Test
  void shouldNotTakeAPresidentForHisWife() {
    TaggedText text =
        TaggedText.of("President {P:Trump} spoke.\n{P:Melania Trump} waved. {P:Trump} left.");

    assertThat(text.forms())
        .containsExactly(
            Map.entry("person:donald-trump", List.of("Trump", "Trump")),
            Map.entry("person:melania-trump", List.of("Melania Trump")));
  }

  @Test
  void shouldTakeABareNameForTheOnlyBearerNamed() {
    TaggedText text = TaggedText.of("{P:Melania Trump} waved. Mrs {P:Trump} left.");

    assertThat(text.forms()).containsOnlyKeys("person:melania-trump");
  }

  @Test
  void shouldBringAnAcronymAndItsOrganisationTogether() {
    TaggedText text =
        TaggedText.of(
            """
            The {O:Norwick Workers' Union} ({O:NWU}) met.
            {O:NWU} members saw the {O:Halden Trade Board}. {O:HTB} left.\
            """);

    assertThat(text.forms())
        .containsExactly(
            Map.entry("organization:halden-trade-board", List.of("Halden Trade Board", "HTB")),
            Map.entry(
                "organization:norwick-workers-union",
                List.of("Norwick Workers' Union", "NWU", "NWU")));
  }

  @Test
  void shouldBelieveTheArticleOnWhatAnAcronymStandsFor() {
    TaggedText text =
        TaggedText.of("The {O:Norwick Bakers' Association} ({O:NBA}) met. {O:NBA} men left.");

    assertThat(text.forms()).containsOnlyKeys("organization:norwick-bakers-association");
  }

  @Test
  void shouldPreferTheLongFormInTheArticleToAnAcronymOfTheTable() {
    TaggedText text = TaggedText.of("The {O:Norwick Bus Authority} grew. {O:NBA} men are glad.");

    assertThat(text.forms()).containsOnlyKeys("organization:norwick-bus-authority");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Halden Tool Co.} fell. {P:Halden} rose. {P:Halden} fell. | organization:halden-tool",
        "{O:Halden's Bakery} is shut. | organization:haldens-bakery",
        "{P:Tolo \"The Bear\" Veskar} fought. | person:tolo-veskar",
        "{P:Tolo Veskar, Jr.} fought. | person:tolo-veskar",
        "{L:U. S.} trade grew. | location:united-states",
        "{P:George H.W.} {P:Bush} sailed. | person:george-h-w-bush",
        "{P:Commodore Tolo Veskar} sailed. | person:tolo-veskar",
        "{P:Norwegian Tolo Veskar} sailed. | person:tolo-veskar",
        "{P:Earl Veskar} sailed. | person:earl-veskar",
        "the {P:Tolo Veskar}’s | person:tolo-veskar",
      })
  void shouldReadOneName(String text, String id) {
    assertThat(TaggedText.of(text).forms()).containsOnlyKeys(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {O:Finance Ministry} met. | PART_OF_NAME",
        "{O:Halden} met. | PART_OF_NAME",
        "{O:Halden Ministry} met. | FULL_NAME",
        "{P:Veskar} met. | PART_OF_NAME",
        "{P:T. Veskar} met. | PART_OF_NAME",
        "{P:T. Ulf Veskar} met. | FULL_NAME",
        "{P:van Veskar} met. | PART_OF_NAME",
        "In {L:Kvelden}. | FULL_NAME",
        "In {L:Norway}. | KNOWN",
      })
  void shouldSayHowItIsKnownWho(String text, EntityLink link) {
    assertThat(TaggedText.of(text).entities()).extracting(Entity::getLink).containsExactly(link);
  }

  @Test
  void shouldBringLongAndShortNamesOfACompanyTogether() {
    TaggedText text =
        TaggedText.of(
            "{O:Halden Shipping Inc.} fell. {O:Halden} said so; {O:Halden Shipping} rose. The"
                + " {O:Bank} did not.");

    assertThat(text.forms())
        .containsExactly(
            Map.entry(
                "organization:halden-shipping",
                List.of("Halden Shipping Inc.", "Halden", "Halden Shipping")));
    assertThat(text.entities().get(0).getName()).isEqualTo("Halden Shipping Inc.");
  }

  @Test
  void shouldBringAClubWithAndWithoutItsCityTogether() {
    TaggedText text = TaggedText.of("{O:Boston Herons} won. The {O:Herons} are glad.");

    assertThat(text.forms()).containsOnlyKeys("organization:boston-herons");
  }

  @Test
  void shouldTellACityFromItsGovernment() {
    TaggedText text =
        TaggedText.of(
            """
            {L:Washington} warned {L:Moscow}.
            He lives in {L:Washington}.
            {P:Denzel Washington} reads the {O:Washington Post}.
            {P:Washington} smiled.\
            """);

    assertThat(text.forms())
        .containsEntry("location:united-states", List.of("Washington"))
        .containsEntry("location:russia", List.of("Moscow"))
        .containsEntry("location:washington", List.of("Washington"))
        .containsEntry("person:denzel-washington", List.of("Denzel Washington", "Washington"))
        .containsEntry("organization:washington-post", List.of("Washington Post"));
  }

  @Test
  void shouldTellTwoOfOneNameByTheirCompany() {
    assertThat(TaggedText.of("{L:Georgia} and {L:Atlanta} voted.").forms())
        .containsKey("location:georgia-united-states");
    assertThat(TaggedText.of("{L:Georgia} and {L:Abkhazia} talked.").forms())
        .containsKey("location:georgia");
    assertThat(TaggedText.of("{L:Congo}: {L:Goma} fell.").forms())
        .containsKey("location:democratic-republic-of-the-congo");
  }

  @Test
  void shouldLeaveOutPeoplesDaysAndOffices() {
    TaggedText text =
        TaggedText.of(
            "The {M:Russian} and the {M:South Koreans} met on {M:Tuesday}. The {P:President}, the"
                + " {O:Senate} and {M:42} left.");

    assertThat(text.entities()).isEmpty();
  }

  @Test
  void shouldKeepEventsAndProducts() {
    assertThat(TaggedText.of("The {M:Winter Olympics} and the {M:Halden Cup}.").entities())
        .extracting(Entity::getId, Entity::getType)
        .containsExactly(
            tuple("misc:halden-cup", EntityType.MISC),
            tuple("misc:winter-olympics", EntityType.MISC));
  }

  @Test
  void shouldGoByMostOfTheConfidenceForTheType() {
    TaggedText text = TaggedText.of("{O:Lindor} fell. {O:Lindor} rose. {L:Lindor} it is.");

    assertThat(text.entities())
        .singleElement()
        .returns("organization:lindor", Entity::getId)
        .returns(EntityLink.PART_OF_NAME, Entity::getLink)
        .returns(0.6, Entity::getConfidence);
  }

  @Test
  void shouldFindNamesThatAHeadlineHid() {
    TaggedText text =
        TaggedText.of("LINDQVIST QUITS IN NORWICK", "{P:Mara Lindqvist} left {L:Norwick}.");

    assertThat(text.forms())
        .containsEntry("person:mara-lindqvist", List.of("LINDQVIST", "Mara Lindqvist"))
        .containsEntry("location:norwick", List.of("NORWICK", "Norwick"));
  }

  @Test
  void shouldShareSalienceByTitlePlaceAndNumber() {
    TaggedText text =
        TaggedText.of(
            "{P:Mara Lindqvist} quits",
            "{P:Lindqvist} quit.\n\n\n\n\nIn {L:Norwick}, {L:Norwick}!");

    assertThat(text.entity("person:mara-lindqvist").getSalience()).isEqualTo(0.8);
    assertThat(text.entity("location:norwick").getSalience()).isEqualTo(0.2);
  }

  @Test
  void shouldStopAtFiftyEntitiesAndAHundredMentions() {
    StringBuilder text = new StringBuilder("{L:Norwick} ".repeat(120));
    for (int i = 0; i < 60; i++) {
      text.append("{P:Mara Lind")
          .append((char) ('a' + i / 26))
          .append((char) ('a' + i % 26))
          .append("} ");
    }

    List<Entity> entities = TaggedText.of(text.toString()).entities();

    assertThat(entities).hasSize(50);
    assertThat(entities.get(0).getMentions()).hasSize(100);
  }

  @Test
  void shouldOrderByMentionsAndThenById() {
    TaggedText text = TaggedText.of("{L:Norwick}, {L:Halden}, {L:Halden}, {L:Abing}.");

    assertThat(text.entities())
        .extracting(Entity::getId)
        .containsExactly("location:halden", "location:abing", "location:norwick");
  }

  @Test
  void shouldGiveEachIdOnce() {
    List<Entity> entities =
        TaggedText.of("{P:Clinton} {P:Bill Clinton} {P:Hillary Clinton} {O:Clinton} {L:Clinton}")
            .entities();

    assertThat(new TreeSet<>(entities.stream().map(Entity::getId).toList()))
        .hasSameSizeAs(entities);
  }
}
