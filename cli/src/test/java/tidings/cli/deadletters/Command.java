package tidings.cli.deadletters;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import tidings.cli.command.Failures;
import tidings.embedded.broker.EmbeddedBroker;
import tidings.embedded.registry.RegistryServer;

/** {@code tidings dead-letters}, called in this JVM. */
record Command(String bootstrapServers, String registryUrl, String namespace) {

  /** What it printed and how it ended. */
  record Result(int exitCode, String output, String errors) {}

  static Command at(EmbeddedBroker broker, RegistryServer registry, String namespace) {
    return new Command(broker.bootstrapServers(), registry.url(), namespace);
  }

  Result run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--bootstrap", bootstrapServers));
    all.addAll(List.of("--registry", registryUrl));
    all.addAll(List.of("--namespace", namespace));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    try {
      int exitCode =
          new CommandLine(new DeadLettersCommand())
              .setExecutionExceptionHandler(new Failures())
              .execute(all.toArray(String[]::new));
      return new Result(
          exitCode,
          output.toString(StandardCharsets.UTF_8),
          errors.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** Returns the lines of {@code list --json}. */
  List<String> list(String... arguments) {
    List<String> all = new ArrayList<>(List.of("list", "--json", "--limit", "1000000"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new)).output().lines().toList();
  }
}
