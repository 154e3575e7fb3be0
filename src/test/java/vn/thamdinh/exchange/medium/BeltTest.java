package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.progress.Cancelled;

@Timeout(60)
class BeltTest {

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 5_000_000})
    void whatIsReadAheadIsWhole(int size) throws IOException {
        byte[] bytes = random(size);
        try (var ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertArrayEquals(bytes, ahead.readAllBytes());
            assertEquals(-1, ahead.read());
            assertEquals(-1, ahead.read());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 5_000_000})
    void whatIsWrittenBehindIsWhole(int size) throws IOException {
        byte[] bytes = random(size);
        var target = new ByteArrayOutputStream();
        try (var behind = new WriteBehind(target)) {
            for (int at = 0; at < size; at += 70_000) {
                behind.write(bytes, at, Math.min(70_000, size - at));
            }
            behind.finish();
        }
        assertArrayEquals(bytes, target.toByteArray());
    }

    @Test
    void aSourcesFailureComesAfterTheBytesBeforeIt() throws IOException {
        var failure = new IOException("pulled");
        var source = new InputStream() {
            private int left = 1_000_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw failure;
                }
                return 7;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left == 0) {
                    throw failure;
                }
                int count = Math.min(left, length);
                left -= count;
                return count;
            }
        };
        try (var ahead = new ReadAhead(source)) {
            assertEquals(1_000_000, ahead.readNBytes(1_000_000).length);
            assertSame(failure, assertThrows(IOException.class, ahead::read));
            assertEquals(-1, ahead.read());
        }
    }

    @Test
    void aSourceThatIsNotReadToItsEndIsLetGo() throws IOException {
        var endless = new InputStream() {
            private volatile boolean closed;

            @Override
            public int read() {
                assertFalse(closed);
                return 1;
            }
        };
        try (var ahead = new ReadAhead(endless)) {
            assertEquals(1, ahead.read());
        }
        endless.closed = true;
    }

    private static final class Failing extends OutputStream {
        private final RuntimeException failure = new Cancelled();
        private int blocks;

        @Override
        public void write(int one) {
            throw failure;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (++blocks == 3) {
                throw failure;
            }
        }
    }

    @Test
    void aTargetsFailureIsThrownAsItWas() throws IOException {
        var target = new Failing();
        try (var behind = new WriteBehind(target)) {
            assertSame(target.failure, assertThrows(Cancelled.class, () -> {
                for (int i = 0; i < 1_000; i++) {
                    behind.write(new byte[100_000]);
                }
            }));
        }
        assertEquals(3, target.blocks);
    }

    @Test
    void aFailureWithTheLastBytesIsThrownByFinishing() throws IOException {
        var target = new Failing();
        try (var behind = new WriteBehind(target)) {
            behind.write(new byte[2 * Belt.Block.SIZE + 1]);
            assertThrows(Cancelled.class, behind::finish);
        }
    }

    @Test
    void aWriterThatGivesUpDoesNotWaitForever() throws IOException {
        var target = new ByteArrayOutputStream();
        try (var behind = new WriteBehind(target)) {
            behind.write(new byte[3 * Belt.Block.SIZE]);
        }
        assertTrue(target.size() <= 3 * Belt.Block.SIZE);
    }
}
