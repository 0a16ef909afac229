package press.octavo.check.epub;

/** What makes the container fit for every reading system and lets no file hide. */
final class ContainerChecks {
  private static final String TYPE = "application/epub+zip";
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789._-/";

  private final Container container;
  private final Faults faults;

  ContainerChecks(Container container, Faults faults) {
    this.container = container;
    this.faults = faults;
  }

  void run() {
    String first = container.files().isEmpty() ? "" : container.files().keySet().iterator().next();
    boolean typed =
        first.equals("mimetype")
            && container.firstStored()
            && container.find(first).filter(entry -> entry.text().equals(TYPE)).isPresent();
    if (!typed) {
      faults.add("mimetype", "container", "the container does not begin with the bare media type");
    }
    if (container.find("META-INF/encryption.xml").isPresent()) {
      String message = "fonts are obfuscated or files locked, which shuts readers out";
      faults.add("META-INF/encryption.xml", "encryption", message);
    }
    container.files().keySet().forEach(this::name);
  }

  private void name(String path) {
    boolean ours = !path.startsWith("META-INF/") && !path.equals("mimetype");
    if (ours && !path.replace("EPUB/", "").chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
      faults.add(path, "file-name", "not every reading system opens a file of this name");
    }
  }
}
