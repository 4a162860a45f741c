package tidings.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tidings.schemas.Namespace;

/** Reads a namespace; a name that cannot be one is a fault of the command line. */
public final class NamespaceConverter implements ITypeConverter<Namespace> {
  @Override
  public Namespace convert(String name) {
    try {
      return new Namespace(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
