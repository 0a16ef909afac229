package press.octavo.packaging.pdf;

import java.util.List;

/**
 * A standard that the file claims to conform to, as properties of its XMP.
 *
 * @param schema the standard's name for the schema
 * @param namespace of the properties, with its last sign
 * @param prefix by which standards ask for it
 * @param isKnown whether PDF/A knows the schema; any other must be described in the file
 */
record Claim(
    String schema, String namespace, String prefix, boolean isKnown, List<Property> properties) {
  Claim {
    properties = List.copyOf(properties);
  }

  /**
   * A property.
   *
   * @param type of its value in XMP's words, as {@code Integer} or {@code Text}
   * @param description for the description of the schema
   */
  record Property(String name, String type, String value, String description) {}
}
