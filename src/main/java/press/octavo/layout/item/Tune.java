package press.octavo.layout.item;

public final class Tune {
  public static int t(String k, int d) {
    return Integer.getInteger("t." + k, d);
  }
}
