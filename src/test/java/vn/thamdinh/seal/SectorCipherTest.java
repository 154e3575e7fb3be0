package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class SectorCipherTest {

    private final SectorCipher cipher = new SectorCipher(new byte[SectorCipher.KEY]);

    /** IEEE 1619, vector 1, has both keys zero and two blocks of zeros, which are here the first of a longer sector. */
    @Test
    void beginsAsTheStandardsFirstVectorDoes() {
        byte[] data = new byte[SectorCipher.SECTOR];
        cipher.encrypt(0, data, 0, data.length);
        assertEquals("917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e",
                HexFormat.of().formatHex(data, 0, 32));
    }

    @Test
    void decryptingGivesBackEverySectorAndTouchesNothingElse() {
        byte[] random = new SeededEntropy("sectors").bytes(4 * SectorCipher.SECTOR);
        byte[] data = random.clone();
        cipher.encrypt(7, data, SectorCipher.SECTOR, 2 * SectorCipher.SECTOR);
        assertArrayEquals(Arrays.copyOf(random, SectorCipher.SECTOR), Arrays.copyOf(data, SectorCipher.SECTOR));
        cipher.decrypt(8, data, 2 * SectorCipher.SECTOR, SectorCipher.SECTOR);
        cipher.decrypt(7, data, SectorCipher.SECTOR, SectorCipher.SECTOR);
        assertArrayEquals(random, data);
    }

    @Test
    void partsOfSectorsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> cipher.encrypt(0, new byte[5000], 0, 5000));
    }
}
