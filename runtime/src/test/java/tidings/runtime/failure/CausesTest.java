package tidings.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void shouldListThemFromTheOutsideIn() {
    IOException root = new IOException("the disk");
    RuntimeException middle = new IllegalStateException("the store", root);
    RuntimeException thrown = new RuntimeException("the task", middle);

    assertThat(Causes.of(thrown)).containsExactly(thrown, middle, root);
    assertThat(Causes.rootOf(thrown)).isSameAs(root);
  }

  @Test
  void shouldBeItsOwnRootWithoutACause() {
    RuntimeException thrown = new RuntimeException("alone");

    assertThat(Causes.rootOf(thrown)).isSameAs(thrown);
  }

  @Test
  void shouldEndWhereCausesAreARing() {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);

    assertThat(Causes.of(first)).hasSize(20);
  }
}
