package tidings.cli.containers;

import com.github.dockerjava.api.command.InspectContainerResponse;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A container that is stopped, killed, paused and started again, keeping what it has on its disk.
 */
class RestartableContainer extends GenericContainer<RestartableContainer> {
  private static final int SECONDS_TO_STOP = 40;

  RestartableContainer(String image) {
    super(DockerImageName.parse(image));
    withLabel(RunLabel.KEY, RunLabel.NAME);
  }

  /** What the engine says now: after a restart a container has other ports. */
  @Override
  public InspectContainerResponse getContainerInfo() {
    InspectContainerResponse atStart = super.getContainerInfo();
    return atStart == null
        ? atStart
        : getDockerClient().inspectContainerCmd(atStart.getId()).exec();
  }

  /** Sends SIGTERM, waits until it has ended and returns its exit code. */
  long terminate() {
    getDockerClient().stopContainerCmd(getContainerId()).withTimeout(SECONDS_TO_STOP).exec();
    Long exitCode = getContainerInfo().getState().getExitCodeLong();
    if (exitCode == null) {
      throw new AssertionError(getDockerImageName() + " has not ended");
    }
    return exitCode;
  }

  /** Sends SIGKILL. */
  void kill() {
    getDockerClient().killContainerCmd(getContainerId()).exec();
  }

  /** Starts what was ended; returns at once. */
  void startAgain() {
    getDockerClient().startContainerCmd(getContainerId()).exec();
  }

  /** Freezes all its processes: it neither answers nor closes its connections. */
  void pause() {
    getDockerClient().pauseContainerCmd(getContainerId()).exec();
  }

  /** Lets it go on where it was frozen. */
  void unpause() {
    getDockerClient().unpauseContainerCmd(getContainerId()).exec();
  }

  /** Waits until it is ready by its own measure. */
  void awaitReady() {
    getWaitStrategy().waitUntilReady(this);
  }
}
