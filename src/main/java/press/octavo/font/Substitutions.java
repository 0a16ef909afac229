package press.octavo.font;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which glyphs the GSUB table can turn into which, whatever the feature, script and context: an f
 * and an i become a ligature, an a becomes a small capital.
 */
final class Substitutions {
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int ALTERNATE = 3;
  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;
  private static final int REVERSE_CHAINING = 8;

  /** More than any honest font has: tables that overlap could make a short file seem endless. */
  private static final int MOST_STEPS = 5_000_000;

  private final Table gsub;

  /** For each glyph the last rule that makes it; for each rule the one before, and its source. */
  private final int[] lastRule;

  private int[] before = new int[1024];
  private int[] sources = new int[1024];
  private int rules = 1;
  private int steps;

  private Substitutions(Table gsub, int glyphCount) {
    this.gsub = gsub;
    this.lastRule = new int[glyphCount];
  }

  /** Adds all glyphs that the font can turn into one of those given, in any number of steps. */
  static void addSources(Sfnt sfnt, int glyphCount, BitSet glyphs) {
    Table gsub = sfnt.find("GSUB").orElse(null);
    if (gsub != null) {
      Substitutions substitutions = new Substitutions(gsub, glyphCount);
      substitutions.readLookups();
      substitutions.addSources(glyphs);
    }
  }

  private void addSources(BitSet glyphs) {
    int[] waiting = glyphs.stream().toArray();
    int count = waiting.length;
    waiting = Arrays.copyOf(waiting, Math.max(count, lastRule.length));
    while (count > 0) {
      int glyph = waiting[--count];
      for (int rule = lastRule[glyph]; rule != 0; rule = before[rule]) {
        int source = sources[rule];
        if (!glyphs.get(source)) {
          glyphs.set(source);
          waiting[count++] = source;
        }
      }
    }
  }

  private void readLookups() {
    Table lookups = gsub.from(gsub.u16(8));
    int count = lookups.u16(0);
    for (int i = 0; i < count; i++) {
      Table lookup = lookups.from(lookups.u16(2 + 2 * i));
      int type = lookup.u16(0);
      int subtables = lookup.u16(4);
      for (int k = 0; k < subtables; k++) {
        step();
        Table subtable = lookup.from(lookup.u16(6 + 2 * k));
        if (type == EXTENSION) {
          readSubtable(subtable.u16(2), subtable.from(subtable.offset(4)));
        } else {
          readSubtable(type, subtable);
        }
      }
    }
  }

  private void readSubtable(int type, Table table) {
    switch (type) {
      case SINGLE -> readSingle(table);
      case MULTIPLE -> readSequences(table, false);
      case ALTERNATE -> readSequences(table, true);
      case LIGATURE -> readLigatures(table);
      case REVERSE_CHAINING -> readReverseChaining(table);
      default -> {} // Contexts only call the lookups above.
    }
  }

  private void readSingle(Table table) {
    int[] covered = covered(table);
    for (int i = 0; i < covered.length; i++) {
      int result = table.u16(0) == 1 ? covered[i] + table.u16(4) & 0xFFFF : table.u16(6 + 2 * i);
      add(result, covered[i]);
    }
  }

  /**
   * Reads sequences of results.
   *
   * @param areChoices whether one of them takes the source's place. Otherwise all do, so all are
   *     wanted or none, and the last can stand for them: with a letter and its accent that is the
   *     accent, which fewer sources share.
   */
  private void readSequences(Table table, boolean areChoices) {
    int[] covered = covered(table);
    for (int i = 0; i < covered.length; i++) {
      Table sequence = table.from(table.u16(6 + 2 * i));
      int count = sequence.u16(0);
      for (int k = areChoices ? 0 : Math.max(0, count - 1); k < count; k++) {
        add(sequence.u16(2 + 2 * k), covered[i]);
      }
    }
  }

  private void readLigatures(Table table) {
    int[] covered = covered(table);
    for (int i = 0; i < covered.length; i++) {
      Table set = table.from(table.u16(6 + 2 * i));
      int count = set.u16(0);
      for (int k = 0; k < count; k++) {
        Table ligature = set.from(set.u16(2 + 2 * k));
        int result = ligature.u16(0);
        add(result, covered[i]);
        int components = ligature.u16(2);
        for (int c = 1; c < components; c++) {
          add(result, ligature.u16(2 + 2 * c));
        }
      }
    }
  }

  private void readReverseChaining(Table table) {
    int[] covered = covered(table);
    int at = 6 + 2 * table.u16(4);
    at += 4 + 2 * table.u16(at);
    for (int i = 0; i < covered.length; i++) {
      add(table.u16(at + 2 * i), covered[i]);
    }
  }

  /** The glyphs of a subtable's coverage, by coverage index. */
  private int[] covered(Table subtable) {
    Table coverage = subtable.from(subtable.u16(2));
    int count = coverage.u16(2);
    int[] glyphs = new int[count];
    if (coverage.u16(0) == 1) {
      for (int i = 0; i < count; i++) {
        step();
        glyphs[i] = coverage.u16(4 + 2 * i);
      }
      return glyphs;
    }
    int size = 0;
    for (int i = 0; i < count; i++) {
      int last = coverage.u16(6 + 6 * i);
      for (int glyph = coverage.u16(4 + 6 * i); glyph <= last; glyph++) {
        step();
        if (size == glyphs.length) {
          glyphs = Arrays.copyOf(glyphs, 2 * size);
        }
        glyphs[size++] = glyph;
      }
    }
    return Arrays.copyOf(glyphs, size);
  }

  private void add(int result, int source) {
    step();
    if (result >= lastRule.length || source >= lastRule.length) {
      throw gsub.corrupt("names a glyph that the font does not have");
    }
    if (rules == sources.length) {
      sources = Arrays.copyOf(sources, 2 * rules);
      before = Arrays.copyOf(before, 2 * rules);
    }
    sources[rules] = source;
    before[rules] = lastRule[result];
    lastRule[result] = rules++;
  }

  private void step() {
    if (++steps > MOST_STEPS) {
      throw gsub.corrupt("has too many substitutions");
    }
  }
}
