package tidings.enrich.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tidings.enrich.annotator.ModelFile;

/**
 * The trained model of sentiment towards targets. Immutable, shared by all threads.
 *
 * <p>The file: a magic number, the header as text (version, data and licences, scores), the words,
 * the ensemble, the calibration; numbers are big-endian.
 */
public final class SentimentModel {
  private static final int MAGIC = 0x5449_5345;
  private final String header;
  private final WordTable words;
  private final Ensemble ensemble;
  private final Calibration calibration;
  private final Vocabulary vocabulary;

  /** Makes a model; its header begins with {@code version: }. */
  public SentimentModel(
      String header, WordTable words, Ensemble ensemble, Calibration calibration) {
    this.header = header;
    this.words = words;
    this.ensemble = ensemble;
    this.calibration = calibration;
    vocabulary = new Vocabulary(Connotations.shipped(), Grammar.shipped(), words);
  }

  /** Returns the shipped model; loads it at the first call. */
  static SentimentModel shipped() {
    return Shipped.MODEL;
  }

  /** Returns the header: lines of a name, a colon and a value; the first is the version. */
  public String header() {
    return header;
  }

  /** Returns the version, which changes whenever the model does. */
  public String version() {
    return header.lines().findFirst().orElse("").replace("version: ", "");
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns calibrated probabilities of negative, neutral, positive. */
  double[] probabilities(TargetReader.Target target) {
    return calibration.apply(ensemble.probabilities(target));
  }

  /** Writes the model: the same model, the same bytes. */
  public void write(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeUTF(header);
    words.write(out);
    ensemble.write(out);
    calibration.write(out);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is no model, or cut short
   */
  public static SentimentModel read(InputStream file) throws IOException {
    try {
      return read(new DataInputStream(file));
    } catch (EOFException cutShort) {
      throw new IOException("it is cut short", cutShort);
    }
  }

  private static SentimentModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("it is no sentiment model of this version");
    }
    return new SentimentModel(
        in.readUTF(), WordTable.read(in), Ensemble.read(in), Calibration.read(in));
  }

  private static final class Shipped {
    private static final SentimentModel MODEL =
        ModelFile.read(SentimentModel.class, "sentiment.model", SentimentModel::read);
  }
}
