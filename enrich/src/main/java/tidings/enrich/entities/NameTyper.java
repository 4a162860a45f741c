package tidings.enrich.entities;

import java.util.Locale;
import java.util.Set;
import tidings.enrich.annotator.Tokens;
import tidings.news.EntityType;

/** Weighs what a name's words and its surroundings say about its type. */
final class NameTyper {
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "argued", "insisted", "admitted", "resigned", "who");

  private static final int CERTAIN = 6;
  private static final int STRONG = 4;
  private static final int FAIR = 2;
  private static final int FAINT = 1;
  private final EntitiesModel model;
  private final Tokens tokens;

  NameTyper(EntitiesModel model, Tokens tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  Evidence weigh(NameRun name) {
    Evidence evidence = new Evidence();
    boolean knownPlace = model.places().named(form(name)) != null;
    if (isOrganization(name) && !knownPlace) {
      return evidence.add(EntityType.ORGANIZATION, CERTAIN);
    }
    if (name.afterRole()) {
      return evidence.add(EntityType.PERSON, CERTAIN);
    }
    if (knownPlace) {
      return evidence.add(EntityType.LOCATION, CERTAIN);
    }
    if (isPlace(name)) {
      return evidence.add(EntityType.LOCATION, STRONG);
    }
    if (isPerson(name)) {
      return evidence.add(EntityType.PERSON, STRONG);
    }
    return weighSurroundings(name, evidence);
  }

  private Evidence weighSurroundings(NameRun name, Evidence evidence) {
    String before = name.from() > 0 ? word(name.from() - 1) : "";
    String after = name.to() < tokens.size() ? word(name.to()) : "";
    if (isAcronym(name)) {
      return evidence.add(EntityType.ORGANIZATION, FAIR);
    }
    if (model.isPlace("in", before)) {
      evidence.add(EntityType.LOCATION, FAIR);
    }
    if (model.isPlace("at", before)) {
      evidence.add(EntityType.LOCATION, FAINT);
    }
    if (SAYING.contains(after) || isAge(name.to())) {
      evidence.add(EntityType.PERSON, FAIR);
    }
    if (name.size() == 1 && model.isFirstName(word(name.from()))) {
      evidence.add(EntityType.PERSON, FAIR);
    }
    boolean likePerson = (name.size() == 2 || name.size() == 3) && !hasOrdinaryWord(name);
    return evidence.add(likePerson ? EntityType.PERSON : EntityType.MISC, FAINT);
  }

  private boolean isOrganization(NameRun name) {
    String last = word(name.to() - 1);
    if (model.isOrganization("name", form(name).toLowerCase(Locale.ROOT))) {
      return !name.afterRole();
    }
    if (name.size() == 1) {
      return false;
    }
    if (model.isOrganization("suffix", last) || model.isOrganization("tail", last)) {
      return true;
    }
    for (int at = name.from(); at + 1 < name.to(); at++) {
      boolean joined = model.connects("joint", word(at + 1)) || at == name.from();
      if (model.isOrganization("head", word(at)) && joined) {
        return true;
      }
      if (word(at + 1).equals("&")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(NameRun name) {
    if (name.size() < 2) {
      return false;
    }
    return model.isPlace("tail", word(name.to() - 1)) || model.isPlace("head", word(name.from()));
  }

  private boolean isPerson(NameRun name) {
    if (name.size() < 2 || name.size() > 5) {
      return false;
    }
    if (model.isFirstName(firstPart(word(name.from())))) {
      return true;
    }
    for (int at = name.from(); at + 1 < name.to(); at++) {
      String word = word(at);
      boolean initial = word.length() == 2 && word.endsWith(".");
      if (initial || model.connects("particle", word)) {
        return true;
      }
    }
    return false;
  }

  private static String firstPart(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? word : word.substring(0, hyphen);
  }

  private boolean isAcronym(NameRun name) {
    String word = tokens.word(name.from());
    return name.size() == 1
        && word.length() >= 2
        && word.length() <= 6
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  /** Whether a comma, an age and a comma follow. */
  private boolean isAge(int at) {
    return at + 2 < tokens.size()
        && word(at).equals(",")
        && word(at + 1).length() == 2
        && Character.isDigit(word(at + 1).charAt(0))
        && word(at + 2).equals(",");
  }

  private boolean hasOrdinaryWord(NameRun name) {
    for (int at = name.from(); at < name.to(); at++) {
      String word = word(at);
      if (model.isOrdinary(word)
          || model.places().isPeople(word)
          || !Character.isLetter(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a name with one space between them. */
  String form(NameRun name) {
    StringBuilder form = new StringBuilder();
    for (int at = name.from(); at < name.to(); at++) {
      form.append(at == name.from() ? "" : " ").append(tokens.word(at));
    }
    return form.toString();
  }

  private String word(int token) {
    return tokens.lowerCase(token);
  }
}
