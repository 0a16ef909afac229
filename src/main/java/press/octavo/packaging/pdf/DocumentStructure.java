package press.octavo.packaging.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import press.octavo.book.Metadata;
import press.octavo.packaging.Artifact;
import press.octavo.page.LinkArea;
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
  private final FontResources fonts = new FontResources();

  DocumentStructure(Pages pages, Metadata metadata, Instant issued, Edition edition) {
    this.pages = pages;
    this.metadata = metadata;
    this.issued = issued;
    this.edition = edition;
  }

  Artifact build(ExternalObjects pictures, ExecutorService workers) {
    pages.pages().forEach(pictures::announce);
    PageStreams streams = new PageStreams(edition, pictures, workers);
    for (Page page : pages.pages()) {
      streams.add(page, fonts.strings(page));
    }
    List<Future<CompositeFont.Embedded>> programs = new ArrayList<>();
    for (CompositeFont font : fonts.all()) {
      programs.add(workers.submit(font::embed));
    }
    PageTree tree = new PageTree(pages.pages(), edition, objects);
    Destinations destinations = new Destinations(pages.pages(), tree.references());
    COSDictionary catalog =
        new DocumentCatalog(pages, metadata, objects).of(tree, destinations, edition);
    catalog.setItem(
        COSName.METADATA, objects.add(MetadataStream.of(metadata, issued, edition.claims())));
    if (edition.isInteractive()) {
      links(tree, destinations);
    }
    contents(tree, streams.finish(), pictures.addTo(objects), programs);
    return file(catalog);
  }

  private void links(PageTree tree, Destinations destinations) {
    LinkAnnotations annotations = new LinkAnnotations(destinations);
    for (int i = 0; i < pages.pages().size(); i++) {
      Page page = pages.pages().get(i);
      if (!page.links().isEmpty()) {
        COSArray links = new COSArray();
        for (LinkArea link : page.links()) {
          links.add(objects.add(annotations.annotation(link, page)));
        }
        tree.dictionaries().get(i).setItem(COSName.ANNOTS, links);
      }
    }
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
      page.setItem(COSName.CONTENTS, objects.add(StreamObject.flate(drawn.get(i).content())));
    }
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

  private Artifact file(COSDictionary catalog) {
    COSDictionary trailer = new COSDictionary();
    COSDictionary information = InformationDictionary.of(metadata, issued);
    edition.complete(catalog, information, objects);
    trailer.setItem(COSName.ROOT, objects.add(catalog));
    trailer.setItem(COSName.INFO, objects.add(information));
    List<ObjectStreams.Packed> packed = ObjectStreams.pack(objects.plain());
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
