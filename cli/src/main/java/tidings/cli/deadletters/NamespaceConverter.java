package tidings.cli.deadletters;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tidings.schemas.Namespace;

/** Reads a namespace. */
final class NamespaceConverter implements ITypeConverter<Namespace> {
  @Override
  public Namespace convert(String text) {
    try {
      return new Namespace(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
