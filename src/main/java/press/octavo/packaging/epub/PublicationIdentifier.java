package press.octavo.packaging.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import press.octavo.book.Contributor;
import press.octavo.book.Metadata;

/**
 * What the publication is known by: its ISBN, else what the author says, else a name-based UUID
 * (RFC 9562, version 5) that stays the same as long as title, authors and language do.
 */
final class PublicationIdentifier {
  /** The name space of Octavo's books; chosen once. */
  private static final UUID NAMESPACE = UUID.fromString("7d9f52f8-7d0b-4c0f-9a75-0b8a2b9f3d61");

  private PublicationIdentifier() {}

  static String of(Metadata metadata) {
    if (!metadata.isbn().isBlank()) {
      return "urn:isbn:" + metadata.isbn();
    }
    if (!metadata.identifier().isBlank()) {
      return metadata.identifier().strip();
    }
    StringBuilder name = new StringBuilder(metadata.title()).append('\n').append(metadata.lang());
    for (Contributor author : metadata.authors()) {
      name.append('\n').append(author.name());
    }
    return "urn:uuid:" + nameBased(name.toString());
  }

  private static UUID nameBased(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      ByteBuffer space = ByteBuffer.allocate(16);
      space.putLong(NAMESPACE.getMostSignificantBits());
      space.putLong(NAMESPACE.getLeastSignificantBits());
      sha1.update(space.array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
      long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
