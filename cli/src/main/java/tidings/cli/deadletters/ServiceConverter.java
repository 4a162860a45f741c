package tidings.cli.deadletters;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tidings.schemas.NewsTopics;

/** Reads the name of a service. */
final class ServiceConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    if (!NewsTopics.SERVICES.contains(text)) {
      throw new TypeConversionException(
          "'%s' is no service: give one of %s"
              .formatted(text, String.join(", ", NewsTopics.SERVICES)));
    }
    return text;
  }
}
