package tidings.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullNameTest {
  @Test
  void aPersonIsKnownByTheEndsOfTheName() {
    assertThat(FullName.partsOf("person:mara-van-lindqvist"))
        .containsExactly("person:lindqvist", "person:van-lindqvist");
  }

  @Test
  void anOrganisationIsKnownByItsAcronym() {
    assertThat(FullName.partsOf("organization:norwick-workers-union"))
        .containsExactly("organization:nwu");
  }

  @Test
  void smallWordsGiveAnAcronymALetterOrNone() {
    assertThat(FullName.partsOf("organization:bank-of-norwick"))
        .containsExactly("organization:bn", "organization:bon");
  }

  @Test
  void nothingElseIsKnownByAPart() {
    assertThat(FullName.partsOf("person:lindqvist")).isEmpty();
    assertThat(FullName.partsOf("organization:nwu")).isEmpty();
    assertThat(FullName.partsOf("location:new-norwick")).isEmpty();
    assertThat(FullName.partsOf("person:")).isEmpty();
  }
}
