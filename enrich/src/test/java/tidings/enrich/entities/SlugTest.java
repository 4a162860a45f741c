package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.news.EntityType;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Mara Lindqvist, mara-lindqvist",
    "Søren Ærø-Weiß, soren-aero-weiss",
    "U.S., us",
    "O’Hara & Sons, ohara-sons",
    "王, 738b",
    "'…', ''"
  })
  void shouldWriteANameInAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Mara K. Lindqvist, person:mara-lindqvist",
    "ORGANIZATION, Halden Shipping Co. Ltd., organization:halden-shipping",
    "LOCATION, New York, location:new-york",
    "PERSON, Tolo Veskar Jr., person:tolo-veskar",
    "ORGANIZATION, Halden and Co., organization:halden"
  })
  void shouldLeaveOutOfTheIdWhatVaries(EntityType type, String name, String id) {
    assertThat(EntityName.id(type, name)).isEqualTo(id);
  }
}
