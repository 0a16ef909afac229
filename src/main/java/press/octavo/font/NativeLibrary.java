package press.octavo.font;

import java.lang.ref.Cleaner;
import org.lwjgl.system.Configuration;

/**
 * How HarfBuzz is loaded. LWJGL unpacks it to a temporary folder, unless {@code
 * -Dorg.lwjgl.librarypath} names one where it lies unpacked.
 */
final class NativeLibrary {
  /** Frees what HarfBuzz holds for a face or a thread that is no more. */
  static final Cleaner CLEANER = Cleaner.create();

  static {
    // The checks guard against null pointers and missing functions. Ours are few, and come from
    // HarfBuzz itself, which answers a failed allocation with an inert object, never with null.
    Configuration.DISABLE_CHECKS.set(true);
    Configuration.DISABLE_FUNCTION_CHECKS.set(true);
  }

  private NativeLibrary() {}

  /** Must be called before the first use of a class of LWJGL, which reads the settings but once. */
  static void prepare() {}
}
