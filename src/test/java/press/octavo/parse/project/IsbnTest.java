package press.octavo.parse.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsbnTest {
  @Test
  void bothLengthsAreChecked() {
    assertEquals(Optional.of("9780306406157"), Isbn.digits("978-0-306-40615-7"));
    assertEquals(Optional.of("9780306406157"), Isbn.digits("ISBN 0-306-40615-2"));
    assertEquals(Optional.of("9780804429573"), Isbn.digits("080442957X"));
    assertEquals(Optional.empty(), Isbn.digits("978-0-306-40615-8"));
    assertEquals(Optional.empty(), Isbn.digits("0-306-40615-3"));
    assertEquals(Optional.empty(), Isbn.digits("4006381333931"));
    assertEquals(Optional.empty(), Isbn.digits("978"));
    assertEquals(Optional.empty(), Isbn.digits("X"));
  }
}
