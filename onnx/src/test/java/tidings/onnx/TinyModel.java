package tidings.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model that knows a few words, in ONNX's file format, with its tokenizer: each token has its
 * logits in a table; for a text their mean.
 */
final class TinyModel {
  private static final long FLOAT = 1;
  private static final long INT64 = 7;
  private static final float SURE = 8;

  private final List<String> labels;
  private final Map<String, String> words = new LinkedHashMap<>();
  private boolean ofTexts;

  private TinyModel(List<String> labels) {
    this.labels = labels;
  }

  /** A model that classifies tokens; those it does not know have the first label. */
  static TinyModel ofTokens(String... labels) {
    return new TinyModel(List.of(labels));
  }

  /** A model that classifies texts. */
  static TinyModel ofTexts(String... labels) {
    TinyModel model = new TinyModel(List.of(labels));
    model.ofTexts = true;
    return model;
  }

  /** Has it know a word, or a piece of one that begins with ##, in small letters. */
  TinyModel knows(String word, String label) {
    words.put(word, label);
    return this;
  }

  /** Writes model.onnx, tokenizer.json and config.json into a folder; returns the model. */
  Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
      Files.writeString(folder.resolve("config.json"), config());
      return Files.write(folder.resolve("model.onnx"), model().toBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> vocabulary() {
    List<String> vocabulary = new ArrayList<>(List.of("[UNK]", "[CLS]", "[SEP]"));
    vocabulary.addAll(words.keySet());
    return vocabulary;
  }

  private String config() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      names.append(i == 0 ? "" : ",").append("\"%d\":\"%s\"".formatted(i, labels.get(i)));
    }
    return "{\"id2label\":{" + names + "}}";
  }

  private String tokenizer() {
    StringBuilder ids = new StringBuilder();
    for (String word : vocabulary()) {
      int id = vocabulary().indexOf(word);
      ids.append(id == 0 ? "" : ",").append("\"%s\":%d".formatted(word, id));
    }
    return """
        {"version":"1.0","truncation":null,"padding":null,
         "added_tokens":[%s,%s,%s],
         "normalizer":{"type":"Lowercase"},"pre_tokenizer":{"type":"BertPreTokenizer"},
         "post_processor":{"type":"BertProcessing","sep":["[SEP]",2],"cls":["[CLS]",1]},
         "decoder":null,
         "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
                  "max_input_chars_per_word":100,"vocab":{%s}}}
        """
        .formatted(special(0, "[UNK]"), special(1, "[CLS]"), special(2, "[SEP]"), ids);
  }

  private static String special(int id, String content) {
    return """
        {"id":%d,"content":"%s","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true}"""
        .formatted(id, content);
  }

  /** ModelProto: ir_version 1, graph 7, opset_import 8. */
  private Protobuf model() {
    return new Protobuf()
        .number(1, 8)
        .message(7, graph())
        .message(8, new Protobuf().text(1, "").number(2, 13));
  }

  /** GraphProto: node 1, name 2, initializer 5, input 11, output 12. */
  private Protobuf graph() {
    Protobuf graph =
        new Protobuf()
            .message(1, node("Gather", "table", "input_ids", ofTexts ? "each" : "logits"));
    if (ofTexts) {
      graph.message(1, mean());
    }
    return graph
        .text(2, "tiny")
        .message(5, table())
        .message(11, value("input_ids", INT64, "batch", "tokens"))
        .message(11, value("attention_mask", INT64, "batch", "tokens"))
        .message(
            12,
            ofTexts
                ? value("logits", FLOAT, "batch", "labels")
                : value("logits", FLOAT, "batch", "tokens", "labels"));
  }

  /** NodeProto: input 1, output 2, op_type 4, attribute 5. */
  private static Protobuf node(String type, String first, String second, String output) {
    return new Protobuf().text(1, first).text(1, second).text(2, output).text(4, type);
  }

  /** AttributeProto: name 1, i 3, ints 8, type 20 (2 for INT, 7 for INTS). */
  private static Protobuf mean() {
    return new Protobuf()
        .text(1, "each")
        .text(2, "logits")
        .text(4, "ReduceMean")
        .message(5, new Protobuf().text(1, "axes").number(8, 1).number(20, 7))
        .message(5, new Protobuf().text(1, "keepdims").number(3, 0).number(20, 2));
  }

  /** TensorProto: dims 1, data_type 2, float_data 4, name 8. */
  private Protobuf table() {
    float[] logits = new float[vocabulary().size() * labels.size()];
    for (int id = 0; id < vocabulary().size(); id++) {
      String label = words.getOrDefault(vocabulary().get(id), labels.get(0));
      logits[id * labels.size() + labels.indexOf(label)] = SURE;
    }
    return new Protobuf()
        .number(1, vocabulary().size())
        .number(1, labels.size())
        .number(2, FLOAT)
        .floats(4, logits)
        .text(8, "table");
  }

  /** ValueInfoProto: name 1, type 2; TypeProto: tensor_type 1; its elem_type 1, shape 2. */
  private static Protobuf value(String name, long type, String... dimensions) {
    Protobuf shape = new Protobuf();
    for (String dimension : dimensions) {
      shape.message(1, new Protobuf().text(2, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
