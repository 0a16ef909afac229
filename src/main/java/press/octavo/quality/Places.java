package press.octavo.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ranks what was found, of every kind the worst. The weights put kinds beside one another: what
 * misleads a reader, as a widow does, comes before what is only ugly.
 */
final class Places {
  /** So many of a kind are kept; nobody mends more in one sitting. */
  private static final int MOST = 20;

  /** Only lines beyond these are looked at: what is nearer to the usual space is no fault. */
  private static final double LOOSE = 1.35;

  private static final double TIGHT = 0.8;

  /** For every usual space that a line's spaces are wider than the usual. */
  private static final double WIDER = 40;

  /** The same for narrower ones, of which there are fewer in a usual space. */
  private static final double NARROWER = 80;

  private static final double WIDOW = 100;
  private static final double ORPHAN = 60;

  private final Map<Fault, List<Candidate>> found = new EnumMap<>(Fault.class);
  private final Proofs proofs;
  private final double usual;

  /** Something that may become a place; the work for it is done if it is bad enough. */
  private record Candidate(double weight, Supplier<Place> place) {}

  /**
   * Begins with nothing.
   *
   * @param usual the median word space
   */
  Places(Proofs proofs, double usual) {
    this.proofs = proofs;
    this.usual = usual;
  }

  /** Whether a place makes a figure worse, and is not only of the kind that does. */
  static boolean counts(Place place, Figure figure) {
    double least =
        switch (figure) {
          case LOOSE15 -> WIDER * 0.5;
          case LOOSE20 -> WIDER;
          case TIGHT75 -> NARROWER * 0.25;
          default -> 0;
        };
    return place.fault() == figure.fault() && place.weight() >= least;
  }

  /** Those of every kind that weigh most, all in one order. */
  List<Place> worst() {
    List<Place> worst = new ArrayList<>();
    for (List<Candidate> kind : found.values()) {
      kind.sort(Comparator.comparingDouble(Candidate::weight).reversed());
      for (Candidate candidate : kind.subList(0, Math.min(MOST, kind.size()))) {
        worst.add(candidate.place.get());
      }
    }
    worst.sort(Comparator.comparingDouble(Place::weight).reversed());
    return worst;
  }

  private void add(Fault fault, double weight, Supplier<Place> place) {
    found.computeIfAbsent(fault, f -> new ArrayList<>()).add(new Candidate(weight, place));
  }

  void lines(List<JustifiedLine> lines) {
    for (JustifiedLine line : lines) {
      double ratio = line.gap() / usual;
      if (ratio > LOOSE) {
        double weight = WIDER * (ratio - 1);
        add(Fault.LOOSE, weight, () -> proofs.spaces(Fault.LOOSE, weight, line.row(), ratio));
      } else if (ratio < TIGHT) {
        double weight = NARROWER * (1 - ratio);
        add(Fault.TIGHT, weight, () -> proofs.spaces(Fault.TIGHT, weight, line.row(), ratio));
      }
    }
  }

  void ladders(List<Find> ladders) {
    for (Find ladder : ladders) {
      double weight = 30 * (ladder.degree() - 2);
      add(Fault.LADDER, weight, () -> proofs.ladder(weight, ladder));
    }
  }

  /** A long word twice is seen sooner than a short one. */
  void stacks(List<Find> stacks) {
    for (Find stack : stacks) {
      Row row = stack.rows().get(0).row();
      Word word = stack.degree() == Find.AT_LEFT ? row.first() : row.last();
      double weight = 8 + Math.min(10, word.text().length());
      add(Fault.STACK, weight, () -> proofs.stack(weight, stack));
    }
  }

  void runts(List<Find> runts) {
    for (Find runt : runts) {
      double weight = 30 - 10 * runt.degree();
      add(Fault.RUNT, weight, () -> proofs.runt(weight, runt));
    }
  }

  void rivers(List<Space> rivers) {
    for (Space river : rivers) {
      double weight = 12 * (river.length() - 3);
      add(Fault.RIVER, weight, () -> proofs.river(weight, river));
    }
  }

  void pages(List<Truth.PageFind> finds) {
    for (Truth.PageFind find : finds) {
      switch (find.fault()) {
        case WIDOW -> add(Fault.WIDOW, WIDOW, () -> proofs.lonely(WIDOW, find));
        case ORPHAN -> add(Fault.ORPHAN, ORPHAN, () -> proofs.lonely(ORPHAN, find));
        case SHORT -> {
          double weight = 30 * find.degree();
          add(Fault.SHORT, weight, () -> proofs.depth(weight, find));
        }
        default -> {
          double weight = 45 * find.degree();
          add(Fault.UNEQUAL, weight, () -> proofs.depth(weight, find));
        }
      }
    }
  }
}
