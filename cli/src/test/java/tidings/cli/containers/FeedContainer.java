package tidings.cli.containers;

import java.nio.charset.StandardCharsets;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** A feed that changes when the test says so, on the network of the services. */
final class FeedContainer extends RestartableContainer {
  static final String URL = "http://feed:8000/feed.xml";

  private static final String CLASS = FeedServer.class.getName().replace('.', '/') + ".class";
  private static final String FILE = "/tmp/feed.xml";

  FeedContainer(Network network) {
    super(Images.tidings());
    withNetwork(network);
    withNetworkAliases("feed");
    withExposedPorts(8000);
    withCopyFileToContainer(MountableFile.forClasspathResource(CLASS), "/tmp/classes/" + CLASS);
    withCreateContainerCmdModifier(
        command ->
            command.withEntrypoint(
                "java", "-cp", "/tmp/classes", FeedServer.class.getName(), FILE, "8000"));
    waitingFor(Wait.forListeningPort());
  }

  /** What is fetched from now on. */
  void show(String feed) {
    copyFileToContainer(Transferable.of(feed.getBytes(StandardCharsets.UTF_8), 0644), FILE);
  }
}
