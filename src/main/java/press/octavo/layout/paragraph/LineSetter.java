package press.octavo.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import press.octavo.book.Inline;
import press.octavo.book.Note;
import press.octavo.font.Face;
import press.octavo.font.GlyphRun;
import press.octavo.geometry.Box;
import press.octavo.geometry.Length;
import press.octavo.geometry.Point;
import press.octavo.layout.paragraph.Composition.Place;
import press.octavo.page.Anchor;
import press.octavo.page.Ink;
import press.octavo.page.Mark;
import press.octavo.page.Origin;
import press.octavo.page.Type;
import press.octavo.page.Type.Fitting;

/** Sets the lines of one paragraph: from places in a composition to marks. */
final class LineSetter {
  private final Composition composition;
  private final Copy copy;
  private final ParagraphStyle style;
  private final long measure;
  private final Stick stick;
  private final Type.Setter setter = new Type.Setter();

  private List<Mark> marks = new ArrayList<>();
  private Stripes stripes = new Stripes();
  private Fitting fitting = Fitting.NONE;
  private Look typeLook;
  private Face typeFace;
  private long typeStart;
  private Fitting typeFitting = Fitting.NONE;
  private boolean keepsHyphen;
  private long height;
  private int nextMarker;

  LineSetter(Composition composition, Copy copy, ParagraphStyle style, long measure) {
    this.composition = composition;
    this.copy = copy;
    this.style = style;
    this.measure = measure;
    this.stick = new Stick(composition);
    this.typeLook = copy.look(0);
    this.typeFace = typeLook.fount().face();
  }

  /**
   * Sets the line between two places.
   *
   * @param indent of this line
   * @param full whether it reaches the right margin in justified setting
   */
  Line set(Place from, Place to, long indent, boolean full) {
    stick.fill(from, to);
    // Lines of code that are whole are copied to be run: they get no signs of ours.
    boolean copied = !full && copy.look(0).fount().isCode();
    keepsHyphen = to.piece() < composition.size() && !copied;
    Justification justification = justification(measure - indent, full);
    fitting = justification.fitting();
    marks = new ArrayList<>();
    stripes = new Stripes();
    Fount base = copy.look(0).fount();
    height = base.ascent();
    setPieces(start(indent), justification.extra());
    flush();
    stripes.end();
    List<Anchor> anchors = new ArrayList<>(0);
    List<Note> notes = new ArrayList<>(0);
    takeMarkers(to, anchors, notes);
    return new Line(
        allMarks(), stripes.links(), anchors, notes, height, base.descent(), stick.isDivided());
  }

  private Justification justification(long width, boolean full) {
    if (style.alignment() != ParagraphStyle.Alignment.JUSTIFIED) {
      return Justification.NATURAL;
    }
    return full ? Justification.full(stick, width) : Justification.last(stick, width);
  }

  /** Where the first piece begins, relative to the measure. */
  private long start(long indent) {
    long white = measure - indent - stick.width();
    return switch (style.alignment()) {
          case JUSTIFIED, LEFT -> indent;
          case CENTRED -> indent + white / 2;
          case RIGHT -> indent + white;
        }
        - stick.leftHang();
  }

  private void setPieces(long start, long extra) {
    long x = start;
    long given = 0;
    long stretched = 0;
    for (int i = 0; i < stick.size(); i++) {
      if (i > 0) {
        stretched += stick.gapStretch(i);
        long due = stick.stretch() == 0 ? 0 : extra * stretched / stick.stretch();
        x = setGap(i, x, due - given);
        given = due;
      }
      x = setPiece(i, x);
    }
    if (stick.hasHyphen()) {
      Fitting fits = fitting(stick.word(stick.size() - 1).glyphs().isSpaced());
      setRun(stick.hyphen(), stick.look(stick.size() - 1), x + stick.hyphenKern(), fits);
    }
  }

  private long setGap(int index, long x, long extra) {
    long end = x + stick.gapWidth(index) + extra;
    String text = stick.gapText(index);
    if (!text.isEmpty()) {
      Look look = stick.gapLook(index);
      setRun(look.fount().space(text), look, x, fitting(look.fount().isSpaced()));
      stripes.run(look, x, end);
    }
    return end;
  }

  private long setPiece(int index, long x) {
    Word word = stick.word(index);
    Look look = stick.look(index);
    long end = x;
    Inline.Image image = look.image();
    if (image != null && word.isRigid()) {
      setImage(image, look.origin(), x);
      end += word.width();
    }
    Glyphs glyphs = word.glyphs();
    Fitting fits = fitting(glyphs.isSpaced());
    for (int i = 0; i < glyphs.count(); i++) {
      boolean last = index == stick.size() - 1 && i == glyphs.count() - 1;
      if (last && keepsHyphen && RealHyphen.ends(glyphs.run(i))) {
        setHyphenated(glyphs.run(i), look, end, fits);
      } else {
        setRun(glyphs.run(i), look, end, fits);
      }
      end += glyphs.width(i, fitting);
    }
    stripes.run(look, x, end);
    return end;
  }

  /** A run whose hyphen, which ends the line, must not be taken for one that divides a word. */
  private void setHyphenated(GlyphRun run, Look look, long x, Fitting fits) {
    RealHyphen hyphen = RealHyphen.of(run, look.fount());
    hyphen.before().ifPresent(head -> setRun(head, look, x, fits));
    long size = look.fount().size();
    long place = fits.drawn(hyphen.place(size), size * (run.size() - 1));
    setRun(hyphen.sign(), look, x + place, fits);
  }

  /** How type of this line is fitted, which may be letterspaced or not. */
  private Fitting fitting(boolean spaced) {
    return spaced || fitting.spacing() == 0 ? fitting : new Fitting(fitting.stretch(), 0);
  }

  private void setImage(Inline.Image image, Origin origin, long x) {
    flush();
    Box box = Pictures.box(image.picture(), style, measure).moved(x, 0);
    height = Math.max(height, -box.topLeft().y().sp());
    marks.add(new Mark.Art(origin, box, image.picture(), image.alt()));
  }

  private void setRun(GlyphRun run, Look look, long x, Fitting fits) {
    boolean same = look.is(typeLook) && run.face() == typeFace && fits.equals(typeFitting);
    if (setter.isEmpty() || !same) {
      flush();
      typeFitting = fits;
      typeLook = look;
      typeFace = run.face();
      typeStart = x;
    }
    setter.add(run, x - typeStart);
  }

  private void flush() {
    if (!setter.isEmpty()) {
      Point start = Point.at(typeStart, -typeLook.raise());
      Length size = new Length(typeLook.fount().size());
      Ink ink = typeLook.ink();
      marks.add(setter.set(typeLook.origin(), start, size, typeFitting, ink));
    }
  }

  private List<Mark> allMarks() {
    if (stripes.tints().isEmpty() && stripes.rules().isEmpty()) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(stripes.tints());
    all.addAll(marks);
    all.addAll(stripes.rules());
    return all;
  }

  /** Anchors and notes that stand before a place and in no line yet. */
  private void takeMarkers(Place to, List<Anchor> anchors, List<Note> notes) {
    int end = composition.end(to);
    List<Copy.Marker> markers = copy.markers();
    while (nextMarker < markers.size() && markers.get(nextMarker).offset() < end) {
      Copy.Marker marker = markers.get(nextMarker++);
      if (!marker.id().isEmpty()) {
        anchors.add(new Anchor(marker.id(), new Length(-height)));
      }
      notes.addAll(marker.note());
    }
  }
}
