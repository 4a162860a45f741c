package tidings.cli.deadletters;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an id of a dead letter. */
final class LetterIdConverter implements ITypeConverter<LetterId> {
  @Override
  public LetterId convert(String text) {
    try {
      return LetterId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
