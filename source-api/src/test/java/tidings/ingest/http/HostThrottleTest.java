package tidings.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HostThrottleTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final StoppedTime time = new StoppedTime();
  private final HostThrottle throttle = new HostThrottle(time);
  private final CountDownLatch open = new CountDownLatch(1);

  @Test
  void shouldLetTheFirstGoAtOnce() throws Exception {
    throttle.take("news.example", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldMakeTheNextWaitFromTheEndOfTheOneBefore() throws Exception {
    HostThrottle.Permit first = throttle.take("news.example", SECOND, PATIENCE, open);
    time.pass(Duration.ofMillis(400));
    first.close();

    throttle.take("news.example", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).hasMillis(1_400);
  }

  @Test
  void shouldNotLetHostsWaitForEachOther() throws Exception {
    throttle.take("news.example", SECOND, PATIENCE, open);

    throttle.take("post.example", SECOND, PATIENCE, open);

    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldNeverLetTwoAskOneHost() throws Exception {
    throttle.take("news.example", Duration.ZERO, PATIENCE, open);

    assertThatThrownBy(() -> throttle.take("news.example", Duration.ZERO, PATIENCE, open))
        .isInstanceOf(HostBusyException.class);
  }

  @Test
  void shouldGiveUpAtOnceIfItWouldTakeTooLong() throws Exception {
    throttle.take("news.example", SECOND, PATIENCE, open).close();

    assertThatThrownBy(() -> throttle.take("news.example", Duration.ofSeconds(30), PATIENCE, open))
        .isInstanceOfSatisfying(
            HostBusyException.class, busy -> assertThat(busy.after()).hasSeconds(30));
    assertThat(time.passed()).isZero();
  }

  @Test
  void shouldLeaveAHostAloneThatAsksForIt() throws Exception {
    throttle.pause("news.example", Duration.ofSeconds(2));

    throttle.take("news.example", Duration.ZERO, PATIENCE, open).close();

    assertThat(time.passed()).hasSeconds(2);
  }

  @Test
  void shouldStopWaitingAtTheEnd() throws Exception {
    throttle.take("news.example", SECOND, PATIENCE, open).close();
    open.countDown();

    assertThatThrownBy(() -> throttle.take("news.example", SECOND, PATIENCE, open))
        .isInstanceOf(HostBusyException.class);
  }

  @Test
  void shouldForgetWhoWasAskedLongestAgo() throws Exception {
    for (int i = 0; i <= 10_000; i++) {
      throttle.take("host-" + i, SECOND, PATIENCE, open).close();
    }

    throttle.take("host-0", SECOND, PATIENCE, open).close();

    assertThat(time.passed()).isZero();
  }
}
