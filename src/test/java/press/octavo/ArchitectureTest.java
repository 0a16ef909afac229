package press.octavo;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor plan of the house: which room may look into which, and what never leaves its room. */
class ArchitectureTest {

  private static final String NOUNS = "source geometry design book font page";
  private static final String STAGES =
      "parse layout quality packaging packaging.cover packaging.pdf packaging.epub"
          + " packaging.report";

  /** A room, and the rooms it may look into besides itself. The nameless room is the root. */
  private static final Map<String, String> FLOOR_PLAN =
      Map.ofEntries(
          // What is handed on.
          entry("source", ""),
          entry("geometry", ""),
          entry("design", "source geometry font"),
          entry("book", "source geometry design"),
          entry("font", "geometry"),
          entry("page", "source geometry book font"),
          // Manuscript to book: rooms that do not know each other, and the door to them.
          entry("picture", "source geometry book"),
          entry("parse.project", "source geometry font design book picture parse.punctuation"),
          entry("parse.article", "source book parse.project"),
          entry("parse.punctuation", "source book"),
          entry("parse.markdown.html", "source book"),
          entry("parse.markdown.prose", "source book parse.markdown.html"),
          entry("parse.markdown.structure", "source parse.markdown.html parse.markdown.prose"),
          entry(
              "parse.markdown",
              "source book parse.markdown.html parse.markdown.prose parse.markdown.structure"),
          entry("parse.resolve", "source book parse.markdown"),
          entry(
              "parse",
              "source book picture parse.project parse.article parse.punctuation parse.markdown"
                  + " parse.resolve"),
          // Book to pages: each room knows those before it.
          entry("layout.item", "geometry"),
          entry("layout.paragraph", NOUNS + " layout.item"),
          entry("layout.galley", NOUNS + " layout.item layout.paragraph"),
          entry("layout.pagination", NOUNS + " layout.item layout.paragraph layout.galley"),
          entry(
              "layout.sheet",
              NOUNS + " layout.item layout.paragraph layout.galley layout.pagination"),
          entry(
              "layout",
              NOUNS + " layout.item layout.paragraph layout.galley layout.pagination layout.sheet"),
          // What one can say of pages.
          entry("quality", NOUNS),
          // Pages, or the book, to files: three rooms that know what a finished file is.
          entry("packaging", NOUNS),
          entry("packaging.pdf", NOUNS + " packaging picture"),
          entry("packaging.cover", NOUNS + " packaging"),
          entry("packaging.epub", NOUNS + " packaging packaging.cover picture"),
          entry("packaging.report", NOUNS + " packaging quality"),
          // A finished file, judged by readers that share nothing with its writers.
          entry("check.epub", ""),
          entry("check.pdf", "source"),
          entry("check.press", NOUNS + " check.pdf"),
          entry("check.screen", "source check.pdf"),
          // The whole.
          entry("check.words", NOUNS),
          entry("", NOUNS + " check.epub check.pdf check.press check.screen check.words " + STAGES),
          // The blank before the first name lets it look into the root.
          entry("cli", " " + NOUNS + " check.pdf check.press " + STAGES));

  /** A library, and the rooms that alone may know it, with the rooms inside them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "com.vladsch.flexmark", "parse",
          "nl.siegmann.epublib", "packaging.epub",
          "org.apache.pdfbox", "packaging.pdf check",
          "org.lwjgl", "font",
          "picocli", "cli",
          "uk.org.okapibarcode", "packaging.cover");

  /** Types that reach the disk or the terminal, whatever one asks of them. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "java.io.Console",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.lang.ProcessBuilder",
          "java.nio.channels.FileChannel",
          "java.nio.file.Files");

  /** Members of {@link System} that reach the terminal, the shell or the clock. */
  private static final Set<String> SYSTEM =
      Set.of("console", "currentTimeMillis", "err", "exit", "getenv", "in", "nanoTime", "out");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(place -> !place.contains("/test-classes/"))
          .importPackages("press.octavo");

  @Test
  void everyRoomIsOnTheFloorPlan() {
    assertThat(HOUSE.stream().map(ArchitectureTest::room).distinct())
        .as("list a new room in FLOOR_PLAN, and give it a package-info")
        .isSubsetOf(FLOOR_PLAN.keySet());
  }

  @Test
  void everyRoomLooksOnlyWhereTheFloorPlanLetsIt() {
    assertThat(glances(ArchitectureTest::leavesThePlan)).isEmpty();
  }

  @Test
  void noRoomsLookIntoEachOtherInACircle() {
    slices()
        .matching("press.octavo.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void aLibraryIsKnownInOneRoomOnly() {
    assertThat(glances(ArchitectureTest::borrowsALibrary)).isEmpty();
  }

  @Test
  void onlyTheCommandReachesTheWorldOutside() {
    assertThat(glances(ArchitectureTest::reachesOutside)).isEmpty();
    assertThat(HOUSE.stream().filter(type -> !isIn("cli", type)))
        .flatMap(JavaClass::getAccessesFromSelf)
        .filteredOn(access -> asksTheSystem(access.getTargetOwner(), access.getName()))
        .extracting(JavaAccess::getDescription)
        .isEmpty();
  }

  @Test
  void aNameSaysWhatThingItIs() {
    assertThat(HOUSE.stream().map(JavaClass::getName))
        .noneMatch(name -> name.matches(".*(Util|Helper)[^.]*|.*(Manager|Impl)"))
        .noneMatch(name -> name.matches(".*[.](util|common|helper)s?[.].*"));
  }

  private static Stream<String> glances(Predicate<Dependency> breach) {
    return HOUSE.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(breach)
        .map(Dependency::getDescription);
  }

  private static boolean leavesThePlan(Dependency glance) {
    if (!target(glance).getPackageName().startsWith("press.octavo")) {
      return false;
    }
    String from = room(glance.getOriginClass());
    String to = room(target(glance));
    return !from.equals(to) && !rooms(FLOOR_PLAN.getOrDefault(from, "")).contains(to);
  }

  private static boolean borrowsALibrary(Dependency glance) {
    String name = target(glance).getName();
    return LIBRARIES.entrySet().stream()
        .filter(library -> name.startsWith(library.getKey() + "."))
        .anyMatch(
            library ->
                rooms(library.getValue()).stream()
                    .noneMatch(room -> isIn(room, glance.getOriginClass())));
  }

  private static boolean reachesOutside(Dependency glance) {
    return OUTSIDE.contains(target(glance).getName()) && !isIn("cli", glance.getOriginClass());
  }

  private static boolean asksTheSystem(JavaClass owner, String member) {
    return owner.isEquivalentTo(System.class) && SYSTEM.contains(member)
        || owner.getPackageName().equals("java.time") && member.equals("now");
  }

  private static JavaClass target(Dependency glance) {
    return glance.getTargetClass().getBaseComponentType();
  }

  private static boolean isIn(String room, JavaClass type) {
    return (room(type) + ".").startsWith(room + ".");
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^press[.]octavo[.]?", "");
  }

  private static Set<String> rooms(String names) {
    return Set.of(names.split(" ", -1));
  }
}
