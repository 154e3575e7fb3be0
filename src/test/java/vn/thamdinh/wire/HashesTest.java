package vn.thamdinh.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Vectors of FIPS 180-4. */
class HashesTest {
    @Test
    void sha256IsThatOfTheStandard() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hashes.sha256Hex());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Hashes.sha256Hex("abc".getBytes(UTF_8)));
    }

    @Test
    void partsAreHashedOneAfterTheOther() {
        assertEquals(Hashes.sha256Hex("abc".getBytes(UTF_8)),
                Hashes.sha256Hex("a".getBytes(UTF_8), new byte[0], "bc".getBytes(UTF_8)));
    }
}
