package tidings.enrich.annotator;

import java.util.List;
import java.util.stream.Stream;
import tidings.news.EntityType;

/** Names and the ids that they have whichever annotator finds them. */
public final class EntityIdTable {
  /** A name as an article writes it, and its id. */
  public record Row(EntityType type, String name, String id) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(EntityType.PERSON, "Mara Lindqvist", "person:mara-lindqvist"),
          new Row(EntityType.PERSON, "Mara K. Lindqvist", "person:mara-lindqvist"),
          new Row(EntityType.PERSON, "Mara K. B. Lindqvist", "person:mara-lindqvist"),
          new Row(EntityType.PERSON, "Tolo Veskar Jr.", "person:tolo-veskar"),
          new Row(EntityType.PERSON, "Veskar Jr.", "person:veskar-jr"),
          new Row(EntityType.PERSON, "Søren Ærø-Weiß", "person:soren-aero-weiss"),
          new Row(EntityType.PERSON, "Brona O’Harran", "person:brona-oharran"),
          new Row(EntityType.PERSON, "İlker Ødegård", "person:ilker-odegard"),
          new Row(EntityType.ORGANIZATION, "Halden Inc.", "organization:halden"),
          new Row(
              EntityType.ORGANIZATION, "Halden Shipping Co. Ltd.", "organization:halden-shipping"),
          new Row(EntityType.ORGANIZATION, "Halden and Co.", "organization:halden"),
          new Row(EntityType.ORGANIZATION, "Łosieński GmbH", "organization:losienski"),
          new Row(EntityType.LOCATION, "Łódzkie", "location:lodzkie"),
          new Row(EntityType.LOCATION, "Val-d’Osmond", "location:val-dosmond"),
          new Row(EntityType.MISC, "Kvitna Žur", "misc:kvitna-zur"),
          new Row(EntityType.MISC, "Łosie Ødegrad", "misc:losie-odegrad"));

  private EntityIdTable() {}

  /** Returns all rows. */
  public static Stream<Row> rows() {
    return ROWS.stream();
  }
}
