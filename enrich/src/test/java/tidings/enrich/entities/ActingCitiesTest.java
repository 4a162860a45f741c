package tidings.enrich.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActingCitiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{L:Moscow} said so.",
        "{L:Moscow} has repeatedly denied it.",
        "{L:Moscow} will not accept it.",
        "{L:Moscow}'s ambassador left.",
        "{L:Moscow}’s recent foreign policy failed.",
        "They broke ties with {L:Moscow}.",
        "Talks between {L:Moscow} and Norwick failed.",
        "Talks between {L:Tehran} and {L:Moscow} failed.",
        "{L:Moscow} and {L:Tehran} agreed.",
        "{L:Moscow}, {L:Tehran} and {L:Paris} condemned it.",
        "It was condemned by {L:Moscow}, he said.",
        "{L:MOSCOW} WARNS NORWICK AGAIN",
      })
  void shouldTakeACityForItsGovernment(String text) {
    assertThat(TaggedText.of(text).forms()).containsKey("location:russia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in {L:Moscow}.",
        "The mayor of {L:Moscow} said so.",
        "{L:Moscow}, {L:Tehran} and {L:Paris} are cold.",
        "He flew to {L:Moscow} and said so.",
        "In {L:Moscow}, said he, it rains.",
        "{L:Moscow} is cold.",
        "{L:Moscow} has been the scene of it.",
        "The train between {L:Moscow} and {L:Paris} was late.",
        "{L:Moscow}'s metro was shut.",
        "{L:Moscow}'s Red Square was shut.",
        "The police in {L:Moscow} said so.",
        "He met with {L:Moscow} residents.",
        "{L:MOSCOW} (Reuters) - It rains.",
        "Norwick, {L:Moscow} and Halden",
      })
  void shouldTakeACityForACity(String text) {
    assertThat(TaggedText.of(text).forms())
        .containsKey("location:moscow")
        .doesNotContainKey("location:russia");
  }
}
