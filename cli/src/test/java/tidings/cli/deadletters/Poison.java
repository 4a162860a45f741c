package tidings.cli.deadletters;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tidings.runtime.tick.Tick;

/** The ways in which a record cannot be read, whatever it should be. */
enum Poison {
  NULL_VALUE {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return null;
    }
  },
  KEY_MISSING {
    @Override
    byte @Nullable [] key(int n) {
      return null;
    }

    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return samples.good(n);
    }
  },
  EMPTY {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return new byte[0];
    }
  },
  RANDOM_BYTES {
    @Override
    byte @Nullable [] key(int n) {
      return random(n, 12);
    }

    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return random(n, 1 + n % 2000);
    }
  },
  WRONG_MAGIC_BYTE {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      value[0] = 1;
      return value;
    }
  },
  UNKNOWN_SCHEMA {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      ByteBuffer.wrap(value).putInt(1, 1_000_000 + n);
      return value;
    }
  },
  OTHER_RECORD {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return samples.otherRecord();
    }
  },
  NO_RECORD {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return samples.text("a text in Avro");
    }
  },
  TRUNCATED {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      return Arrays.copyOf(value, 5 + n % (value.length - 5));
    }
  },
  GARBLED {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      System.arraycopy(random(n, value.length - 5), 0, value, 5, value.length - 5);
      return value;
    }
  },
  NUMBER_WITHOUT_END {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      Arrays.fill(value, 5, value.length, (byte) 0xFF);
      return value;
    }
  },
  HUGE_LENGTH {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      byte[] value = samples.good(n);
      // The first field is a string: 2 GiB of it, it says.
      byte[] twoGibibytes = {(byte) 0xEE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F};
      System.arraycopy(twoGibibytes, 0, value, 5, twoGibibytes.length);
      return value;
    }
  },
  REFUSED {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return samples.refused(n);
    }
  },
  TICK_WITHOUT_PROMISE {
    @Override
    byte @Nullable [] key(int n) {
      return Letters.bytes(Tick.KEY);
    }

    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return null;
    }
  },
  GARBLED_TICK {
    @Override
    byte @Nullable [] key(int n) {
      return Letters.bytes(Tick.KEY);
    }

    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return null;
    }

    @Override
    void addHeaders(ProducerRecord<?, ?> record, int n) {
      int which = n % (GARBLED_PROMISES.size() + 1);
      byte[] promise =
          which == GARBLED_PROMISES.size() ? null : Letters.bytes(GARBLED_PROMISES.get(which));
      record.headers().add(Tick.HEADER, promise);
    }
  },
  /** Bears what marks a dead letter that went back. */
  FOREIGN_HEADERS {
    @Override
    byte @Nullable [] value(Samples samples, int n) {
      return random(n, 40);
    }

    @Override
    void addHeaders(ProducerRecord<?, ?> record, int n) {
      record.headers().add("tidings-redriven", Letters.bytes("2026-03-01T00:00:00Z"));
      record.headers().add("__streams.errors.topic", Letters.bytes("elsewhere"));
      record.headers().add("__streams.errors.offset", null);
    }
  };

  private static final List<String> GARBLED_PROMISES =
      List.of(
          "",
          "x",
          "0/1",
          "0/1/",
          "1/1/5",
          "-1/1/5",
          "0/0/5",
          "0/1/5/6",
          "0/1/99999999999999999999");

  byte @Nullable [] key(int n) {
    return Letters.bytes("poison-" + n);
  }

  abstract byte @Nullable [] value(Samples samples, int n);

  void addHeaders(ProducerRecord<?, ?> record, int n) {}

  ProducerRecord<byte[], byte[]> record(String topic, int partition, Samples samples, int n) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, partition, Letters.TIME + n, key(n), value(samples, n));
    addHeaders(record, n);
    return record;
  }

  private static byte[] random(int n, int length) {
    byte[] bytes = new byte[length];
    new Random(n).nextBytes(bytes);
    return bytes;
  }
}
