package tidings.ingest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names to public addresses only. The client connects to what this returns and asks
 * nobody else, so a name that answers otherwise the next time (DNS rebinding) gains nothing.
 */
final class GuardedResolver implements DnsResolver {
  private final Set<String> allowedHosts;
  private final DnsResolver names;

  /**
   * @param allowedHosts names, in lower case, that may lead to private addresses
   * @param names what really resolves
   */
  GuardedResolver(Set<String> allowedHosts, DnsResolver names) {
    this.allowedHosts = Set.copyOf(allowedHosts);
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.resolve(host);
    if (allowedHosts.contains(host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", ""))) {
      return all;
    }
    InetAddress[] open =
        Arrays.stream(all).filter(PublicAddress::isPublic).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new ForbiddenAddressException(
          host
              + " leads to an address that is private, of this machine or of its cloud ("
              + all[0].getHostAddress()
              + "); if that is meant, name the host in allow-private");
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
