package tidings.lab.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers as people read them: shares with four decimals, rates of ten and more whole. */
final class Rounded {
  private static final int DECIMALS = 4;
  private static final double WHOLE_FROM = 10;

  private Rounded() {}

  static double of(double number) {
    if (!Double.isFinite(number)) {
      return 0;
    }
    int decimals = Math.abs(number) >= WHOLE_FROM ? 0 : DECIMALS;
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** Rounds a number, or all numbers in a map or list. */
  static Object within(Object value) {
    if (value instanceof Double number) {
      return of(number);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Rounded::within).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> rounded = new LinkedHashMap<>();
      map.forEach((name, each) -> rounded.put(String.valueOf(name), within(each)));
      return rounded;
    }
    return value;
  }
}
