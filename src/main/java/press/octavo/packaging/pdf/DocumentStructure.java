package press.octavo.packaging.pdf;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.book.Metadata;
import press.octavo.packaging.Artifact;
import press.octavo.page.Page;
import press.octavo.page.Pages;

/** Puts the document together (ISO 32000-1, 7.7): pages, fonts, pictures, catalog and trailer. */
final class DocumentStructure {
  /** The version of PDF from which on objects may be packed. */
  private static final String OBJECT_STREAMS = "1.5";

  private final Pages pages;
  private final Metadata metadata;
  private final Instant issued;
  private final Edition edition;
  private final IndirectObjects objects = new IndirectObjects();
  private final Forme forme;
  private final FontResources fonts;
  private final List<ObjectStreams.Packed> packed = new ArrayList<>();
  private final Map<ByteBuffer, COSObject> sheets = new HashMap<>();

  DocumentStructure(Pages pages, Metadata metadata, Instant issued, Edition edition, Forme forme) {
    this.forme = forme;
    this.fonts = forme.fonts();
    this.pages = pages;
    this.metadata = metadata;
    this.issued = issued;
    this.edition = edition;
  }

  Artifact build(ExternalObjects pictures, ExecutorService workers) {
    pages.pages().forEach(pictures::announce);
    PageStreams streams = new PageStreams(edition, pictures, workers);
    Optional<LogicalStructure> structure = edition.structure();
    List<MarkedContent> marked = new ArrayList<>(pages.pages().size());
    for (Page page : pages.pages()) {
      MarkedContent sequences = structure.map(tags -> tags.tag(page)).orElse(MarkedContent.NONE);
      marked.add(sequences);
      if (forme.has(page)) {
        streams.add(page, forme.find(page));
      } else {
        streams.add(page, fonts.strings(page), sequences);
      }
    }
    List<Future<CompositeFont.Embedded>> programs = new ArrayList<>();
    for (CompositeFont font : fonts.all()) {
      programs.add(forme.program(font, workers));
    }
    PageTree tree = new PageTree(pages.pages(), edition, objects);
    Destinations destinations = new Destinations(pages.pages(), tree.references());
    COSDictionary catalog =
        new DocumentCatalog(pages, metadata, objects).of(tree, destinations, edition);
    catalog.setItem(
        COSName.METADATA, objects.add(MetadataStream.of(metadata, issued, edition.claims())));
    LinkAnnotations links = new LinkAnnotations(destinations, objects, pages.pages().size());
    if (edition.isInteractive()) {
      links.add(pages.pages(), marked, tree.dictionaries());
    }
    structure.ifPresent(tags -> tag(tags.root(), tree, catalog, marked, links.elements(), workers));
    List<PageStreams.Drawn> drawn = streams.finish();
    forme.keep(pages.pages(), drawn);
    ColourProfiles profiles = new ColourProfiles(objects, edition.isInteractive());
    contents(tree, drawn, pictures.addTo(objects, profiles), programs);
    return file(catalog, workers);
  }

  /** Adds the structure tree, and what leads from the pages to it. */
  private void tag(
      StructureElement document,
      PageTree tree,
      COSDictionary catalog,
      List<MarkedContent> marked,
      List<StructureElement> links,
      ExecutorService workers) {
    StructureTree structure = new StructureTree(document, objects);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.add(marked, links));
    for (int i = 0; i < marked.size(); i++) {
      if (!marked.get(i).elements().isEmpty()) {
        tree.dictionaries().get(i).setInt(COSName.STRUCT_PARENTS, i);
      }
    }
    packed.addAll(structure.pack(tree.references(), workers));
  }

  private void contents(
      PageTree tree,
      List<PageStreams.Drawn> drawn,
      Map<COSName, COSObject> pictures,
      List<Future<CompositeFont.Embedded>> programs) {
    COSObject typefaces = objects.add(typefaces(programs));
    COSObject plain = objects.add(resources(typefaces));
    for (int i = 0; i < drawn.size(); i++) {
      COSDictionary page = tree.dictionaries().get(i);
      Set<COSName> used = drawn.get(i).pictures();
      if (used.isEmpty()) {
        page.setItem(COSName.RESOURCES, plain);
      } else {
        COSDictionary own = new COSDictionary();
        used.forEach(name -> own.setItem(name, pictures.get(name)));
        COSDictionary resources = resources(typefaces);
        resources.setItem(COSName.XOBJECT, own);
        page.setItem(COSName.RESOURCES, resources);
      }
      page.setItem(COSName.CONTENTS, contents(pages.pages().get(i), drawn.get(i).content()));
    }
  }

  /** A page's operators, after those of the sheet that it is printed on. */
  private COSBase contents(Page page, StreamData content) {
    COSObject own = objects.add(StreamObject.flate(content));
    byte[] before = edition.before(page);
    if (before.length == 0) {
      return own;
    }
    COSArray both = new COSArray();
    both.add(
        sheets.computeIfAbsent(
            ByteBuffer.wrap(before),
            octets -> objects.add(new StreamObject(new COSDictionary(), StreamData.of(before)))));
    both.add(own);
    return both;
  }

  /** Resource dictionaries (7.8.3) differ only in their pictures. */
  private static COSDictionary resources(COSObject typefaces) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, typefaces);
    return resources;
  }

  private COSDictionary typefaces(List<Future<CompositeFont.Embedded>> programs) {
    COSDictionary typefaces = new COSDictionary();
    for (int i = 0; i < programs.size(); i++) {
      CompositeFont font = fonts.all().get(i);
      COSDictionary dictionary = new COSDictionary();
      typefaces.setItem(font.resource(), objects.add(dictionary));
      font.describe(dictionary, Workers.await(programs.get(i)), objects);
    }
    return typefaces;
  }

  private Artifact file(COSDictionary catalog, ExecutorService workers) {
    COSDictionary trailer = new COSDictionary();
    COSDictionary information = InformationDictionary.of(metadata, issued);
    edition.complete(catalog, information, objects);
    trailer.setItem(COSName.ROOT, objects.add(catalog));
    trailer.setItem(COSName.INFO, objects.add(information));
    packed.addAll(ObjectStreams.pack(objects.plain(), workers));
    FileIdentifier identifier = new FileIdentifier();
    for (IndirectObjects.Stream stream : objects.streams()) {
      identifier.add(stream.value().data().digest());
    }
    for (ObjectStreams.Packed each : packed) {
      identifier.add(each.stream().data().digest());
    }
    trailer.setItem(COSName.ID, identifier.array());
    if (edition.version().compareTo(OBJECT_STREAMS) < 0) {
      return new PlainStructure(edition.version(), objects, trailer, pages.pages().size());
    }
    return new FileStructure(
        edition.version(), objects.streams(), packed, trailer, pages.pages().size());
  }
}
