package press.octavo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.octavo.packaging.Artifact;

/**
 * Puts files into a folder, all of them or none. Each is written in full beside its place and only
 * then moved there in one step, so that who reads a book meanwhile reads the old one or the new
 * one. Until {@link #commit} has succeeded, {@link #close} leaves everything as it was; so does the
 * end of the Java machine, as by Ctrl-C.
 */
final class Delivery implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** Leftovers of killed runs that we step around before we give up. */
  private static final int MOST_LEFTOVERS = 1_000;

  private final Path folder;
  private final List<Parcel> parcels = new ArrayList<>();
  private final Thread whenInterrupted = new Thread(this::discard, "discard temporary files");
  private boolean over;

  /** A file on its way. */
  private static final class Parcel {
    final Path temporary;
    final Path target;
    @Nullable Path old;

    Parcel(Path temporary, Path target) {
      this.temporary = temporary;
      this.target = target;
    }
  }

  /** Begins with nothing; makes the folder if it is missing. */
  Delivery(Path folder) throws IOException {
    this.folder = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /**
   * Writes a file beside its place.
   *
   * @return its length in bytes
   */
  long write(String name, Artifact artifact) throws IOException {
    Path target = folder.resolve(name);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "a folder has that name");
    }
    try (FileChannel channel = open(target);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      artifact.writeTo(out);
      out.flush();
      // Otherwise a power cut soon after the move could leave the name without the contents.
      channel.force(false);
      return channel.size();
    }
  }

  /** A new file, never one that exists, with the permissions that the user's mask gives. */
  private synchronized FileChannel open(Path target) throws IOException {
    if (over) {
      throw new IOException("interrupted");
    }
    for (int i = 1; i < MOST_LEFTOVERS; i++) {
      Path temporary = beside(target, i);
      try {
        FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        parcels.add(new Parcel(temporary, target));
        return channel;
      } catch (FileAlreadyExistsException e) {
        // Another run's: it may still be at work.
      }
    }
    throw new FileAlreadyExistsException(beside(target, MOST_LEFTOVERS).toString());
  }

  private Path beside(Path target, int number) {
    return folder.resolve("." + target.getFileName() + "." + number + ".tmp");
  }

  /**
   * Moves every file to its place; when one cannot be, those before it get their old files back.
   */
  synchronized void commit() throws IOException {
    if (over) {
      throw new IOException("interrupted");
    }
    for (Parcel parcel : parcels.subList(0, Math.max(0, parcels.size() - 1))) {
      keepOld(parcel);
    }
    int moved = 0;
    try {
      for (Parcel parcel : parcels) {
        move(parcel.temporary, parcel.target);
        moved++;
      }
    } catch (IOException e) {
      for (Parcel parcel : parcels.subList(0, moved)) {
        putBack(parcel, e);
      }
      throw e;
    }
  }

  /** Gives the file that is about to be replaced a second name. */
  private static void keepOld(Parcel parcel) throws IOException {
    if (!Files.exists(parcel.target)) {
      return;
    }
    Path old = parcel.temporary.resolveSibling(parcel.temporary.getFileName() + ".old");
    Files.deleteIfExists(old);
    parcel.old = old;
    try {
      Files.createLink(old, parcel.target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A file system without hard links.
      Files.copy(parcel.target, old, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static void putBack(Parcel parcel, IOException reason) {
    try {
      if (parcel.old != null) {
        move(parcel.old, parcel.target);
      } else {
        Files.deleteIfExists(parcel.target);
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private synchronized void discard() {
    over = true;
    for (Parcel parcel : parcels) {
      delete(parcel.temporary);
      if (parcel.old != null) {
        delete(parcel.old);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It stays behind; what failed before this is what the author must hear.
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (IllegalStateException e) {
      // The machine is ending, and the hook is at work or done.
    }
  }
}
