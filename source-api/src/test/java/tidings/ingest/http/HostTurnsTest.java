package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final StoppedTime time = new StoppedTime();
  private final HostTurns turns = new HostTurns(time);
  private final CountDownLatch open = new CountDownLatch(1);

  @Test
  void shouldLetTheFirstGoAtOnce() throws Exception {
    turns.take("news.example", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldMakeTheNextWaitFromTheEndOfTheOneBefore() throws Exception {
    HostTurns.Turn first = turns.take("news.example", SECOND, PATIENCE, open);
    time.pass(Duration.ofMillis(400));
    first.close();

    turns.take("news.example", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).hasMillis(1_400);
  }

  @Test
  void shouldNotLetHostsWaitForEachOther() throws Exception {
    turns.take("news.example", SECOND, PATIENCE, open);

    turns.take("post.example", SECOND, PATIENCE, open);

    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldNeverLetTwoAskOneHost() throws Exception {
    turns.take("news.example", Duration.ZERO, PATIENCE, open);

    assertThatThrownBy(() -> turns.take("news.example", Duration.ZERO, PATIENCE, open))
        .isInstanceOf(HostBusyException.class);
  }

  @Test
  void shouldGiveUpAtOnceIfItWouldTakeTooLong() throws Exception {
    turns.take("news.example", SECOND, PATIENCE, open).close();

    assertThatThrownBy(() -> turns.take("news.example", Duration.ofSeconds(30), PATIENCE, open))
        .isInstanceOfSatisfying(
            HostBusyException.class, busy -> assertThat(busy.after()).hasSeconds(30));
    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldLeaveAHostAloneThatAsksForIt() throws Exception {
    turns.rest("news.example", Duration.ofSeconds(2));

    turns.take("news.example", Duration.ZERO, PATIENCE, open).close();

    assertThat(time.passed()).hasSeconds(2);
  }

  @Test
  void shouldStopWaitingAtTheEnd() throws Exception {
    turns.take("news.example", SECOND, PATIENCE, open).close();
    open.countDown();

    assertThatThrownBy(() -> turns.take("news.example", SECOND, PATIENCE, open))
        .isInstanceOf(HostBusyException.class);
  }

  @Test
  void shouldForgetWhoWasAskedLongestAgo() throws Exception {
    for (int i = 0; i <= 10_000; i++) {
      turns.take("host-" + i, SECOND, PATIENCE, open).close();
    }

    turns.take("host-0", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).isZero();
  }
}
