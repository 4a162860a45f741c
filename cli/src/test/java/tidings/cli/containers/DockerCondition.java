package tidings.cli.containers;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Decides by the system property {@code tidings.containers} what happens where no Docker engine
 * answers: {@code auto} skips and says so, {@code required} fails; {@code off} skips everywhere.
 */
final class DockerCondition implements ExecutionCondition {
  private static final String MODE = System.getProperty("tidings.containers", "auto");
  private static final String NO_ENGINE = "no Docker engine answers";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return switch (MODE) {
      case "auto" -> engineAnswers() ? enabled("a Docker engine answers") : skipped(context);
      case "required" -> required();
      case "off" -> disabled("tidings.containers is off");
      default ->
          throw new IllegalStateException(
              "tidings.containers is '%s': say auto, required or off".formatted(MODE));
    };
  }

  private static ConditionEvaluationResult required() {
    if (!engineAnswers()) {
      throw new IllegalStateException(
          NO_ENGINE + ", and tidings.containers is required: start one, or leave the property out");
    }
    return enabled("a Docker engine answers");
  }

  private static ConditionEvaluationResult skipped(ExtensionContext context) {
    System.err.printf("%s is skipped: %s%n", context.getDisplayName(), NO_ENGINE);
    return disabled(NO_ENGINE);
  }

  private static boolean engineAnswers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }
}
