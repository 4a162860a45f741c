package tidings.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.jspecify.annotations.Nullable;
import tidings.news.RawArticle;
import tidings.schemas.TrustedRecords;

/** Raw articles in Avro's binary encoding. For one thread. */
final class ItemEncoding {
  static {
    TrustedRecords.trust();
  }

  private final SpecificDatumWriter<RawArticle> writer =
      new SpecificDatumWriter<>(RawArticle.getClassSchema());
  private final SpecificDatumReader<RawArticle> reader =
      new SpecificDatumReader<>(RawArticle.getClassSchema());
  private @Nullable BinaryEncoder encoder;
  private @Nullable BinaryDecoder decoder;

  byte[] encode(RawArticle article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    encoder = EncoderFactory.get().binaryEncoder(bytes, encoder);
    writer.write(article, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }

  RawArticle decode(byte[] bytes) throws IOException {
    decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
    return reader.read(null, decoder);
  }
}
