package vn.thamdinh.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFileTest {

    private static final char[] PASSWORD = "00ff11ee".toCharArray();

    @TempDir
    private Path folder;

    private FileChannel base() throws IOException {
        return FilePath.get(folder.resolve("file").toString()).open("rw");
    }

    private FileChannel ours() throws IOException {
        return new EncryptedFile(base(), FilePathEncrypt.getPasswordBytes(PASSWORD));
    }

    private FileChannel theirs() throws IOException {
        return new FileEncrypt("file", FilePathEncrypt.getPasswordBytes(PASSWORD), base());
    }

    @FunctionalInterface
    private interface Opener {
        FileChannel open() throws IOException;
    }

    @Test
    void whatIsWrittenHereH2ReadsItself() throws IOException {
        compare(this::ours, this::theirs, 1, 1);
    }

    @Test
    void whatH2WroteItselfIsReadHere() throws IOException {
        compare(this::theirs, this::ours, 2, 4096);
    }

    @Test
    void writingIsReadAgainAfterOpeningAnew() throws IOException {
        compare(this::ours, this::ours, 3, 1);
    }

    /**
     * Writes at places without order, also over ends of sectors, and reads parts of it.
     *
     * @param step places and lengths are its multiples: H2 itself fails with others, and never uses them
     */
    private static void compare(Opener writer, Opener reader, int seed, int step) throws IOException {
        var random = new Random(seed);
        byte[] expected = new byte[614_400];
        int size = 0;
        try (FileChannel channel = writer.open()) {
            for (int i = 0; i < 60; i++) {
                int at = i % 3 == 0 ? size / 4096 * 4096 : random.nextInt(size + 1) / step * step;
                byte[] bytes = new byte[Math.min(expected.length - at, (i % 5 == 0 ? 300_000 : random.nextInt(9_000)) / step * step)];
                random.nextBytes(bytes);
                System.arraycopy(bytes, 0, expected, at, bytes.length);
                channel.write(ByteBuffer.wrap(bytes), at);
                size = Math.max(size, at + bytes.length);
                assertEquals(size, channel.size());
            }
        }
        try (FileChannel channel = reader.open()) {
            for (int i = 0; i < 60; i++) {
                int at = i % 2 == 0 ? random.nextInt(size) : random.nextInt(size) / 4096 * 4096;
                ByteBuffer bytes = ByteBuffer.allocate(Math.min(size / 4096 * 4096 - at,
                        i % 3 == 0 ? 250_000 : 4096 * (1 + random.nextInt(3))));
                while (bytes.hasRemaining()) {
                    assertTrue(channel.read(bytes, at + bytes.position()) > 0);
                }
                byte[] part = Arrays.copyOfRange(expected, at, at + bytes.capacity());
                assertArrayEquals(part, bytes.array());
            }
        }
    }

    @Test
    void behindTheEndThereIsNothingAndTruncatingMovesTheEnd() throws IOException {
        try (FileChannel channel = ours()) {
            channel.write(ByteBuffer.allocate(3 * 4096), 0);
            channel.truncate(4096);
            assertEquals(4096, channel.size());
            assertEquals(-1, channel.read(ByteBuffer.allocate(1), 4096));
        }
        try (FileChannel channel = theirs()) {
            assertEquals(4096, channel.size());
        }
    }

    @Test
    void aDatabaseMadeHereOpensWithH2sOwnCipherAndTheReverse() throws SQLException {
        String place = folder.resolve("base").toString();
        try (var way = EncryptedPath.to(place, PASSWORD);
                var connection = DriverManager.getConnection("jdbc:h2:" + way.name(), "u", "");
                var statement = connection.createStatement()) {
            statement.execute("create table t as select x from system_range(1, 50000)");
        }
        String address = "jdbc:h2:file:" + place + ";CIPHER=AES";
        try (var connection = DriverManager.getConnection(address, "u", new String(PASSWORD) + " ");
                var statement = connection.createStatement()) {
            statement.execute("delete from t where x > 40000");
        }
        try (var way = EncryptedPath.to(place, PASSWORD);
                var connection = DriverManager.getConnection("jdbc:h2:" + way.name(), "u", "");
                var result = connection.createStatement().executeQuery("select count(*) from t")) {
            assertTrue(result.next());
            assertEquals(40_000, result.getInt(1));
        }
    }

    @Test
    void aWayThatWasClosedOpensNothing() {
        var way = EncryptedPath.to(folder.resolve("base").toString(), PASSWORD);
        way.close();
        assertThrows(SQLException.class, () -> DriverManager.getConnection("jdbc:h2:" + way.name(), "u", ""));
    }
}
