package tidings.ingest.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public Internet from those of this machine, its network and its cloud,
 * after IANA's registries of special-purpose addresses (RFC 6890).
 */
final class PublicAddress {
  /** The last is where Azure serves a machine's own secrets, on an address of the Internet. */
  private static final List<Block> SPECIAL_V4 =
      blocks(
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24"
              + " 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24"
              + " 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32");

  private static final List<Block> SPECIAL_V6 =
      blocks("2001::/23 2001:db8::/32 3fff::/20 5f00::/16");
  private static final Block GLOBAL_V6 = Block.of("2000::/3");
  private static final Block NAT64 = Block.of("64:ff9b::/96");
  private static final Block SIX_TO_FOUR = Block.of("2002::/16");

  private PublicAddress() {}

  /** Tells whether an address is on the public Internet. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    // Java turns ::ffff:a.b.c.d into the IPv4 address that it means.
    return bytes.length == 4 ? isPublicV4(bytes) : isPublicV6(bytes);
  }

  private static boolean isPublicV4(byte[] bytes) {
    return SPECIAL_V4.stream().noneMatch(block -> block.holds(bytes));
  }

  private static boolean isPublicV6(byte[] bytes) {
    if (NAT64.holds(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    return GLOBAL_V6.holds(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.holds(bytes));
  }

  private static List<Block> blocks(String written) {
    return Arrays.stream(written.split(" ")).map(Block::of).toList();
  }

  /** Addresses that begin with the same bits. */
  private record Block(BigInteger beginning, int bits, int length) {
    static Block of(String written) {
      String[] parts = written.split("/");
      try {
        byte[] address = InetAddress.getByName(parts[0]).getAddress();
        int bits = Integer.parseInt(parts[1]);
        return new Block(beginning(address, bits), bits, address.length);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(written + " is no block of addresses", e);
      }
    }

    boolean holds(byte[] address) {
      return address.length == length && beginning(address, bits).equals(beginning);
    }

    private static BigInteger beginning(byte[] address, int bits) {
      return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
    }
  }
}
