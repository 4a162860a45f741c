package tidings.cli.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program outside this JVM, with the directory it runs in and what is added to its environment.
 */
record Program(Path directory, List<String> command, Map<String, String> environment) {
  /** The folder of docker-compose.yml, Dockerfile and the modules. */
  static final Path ROOT =
      Path.of(System.getProperty("tidings.root", "..")).toAbsolutePath().normalize();

  /** A program in the root folder. */
  static Program of(String... command) {
    return new Program(ROOT, List.of(command), Map.of());
  }

  Program with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(more);
    return new Program(directory, command, all);
  }

  Program and(String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    return new Program(directory, all, environment);
  }

  /** Whether it can be run and ends with 0. */
  boolean succeeds() throws InterruptedException {
    try {
      Process process = start();
      read(process);
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns what it prints; fails with that if it does not end with 0. */
  String run() throws IOException, InterruptedException {
    Process process = start();
    String output = read(process);
    int exitCode = process.waitFor();
    if (exitCode != 0) {
      throw new AssertionError("%s ended with %d:%n%s".formatted(command, exitCode, output));
    }
    return output;
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
