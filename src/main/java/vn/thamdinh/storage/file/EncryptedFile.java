package vn.thamdinh.storage.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.h2.security.SHA256;
import org.h2.store.fs.FileBaseDefault;

import vn.thamdinh.seal.SectorCipher;
import vn.thamdinh.seal.SystemEntropy;

/**
 * A file in the format of H2's {@code CIPHER=AES}: a sector with the salt, then the content in sectors. Where the content
 * does not end with a sector, a part of a sector more stands behind it, from whose length the end follows. Nothing is read
 * or written before H2 has asked for the lock.
 */
final class EncryptedFile extends FileBaseDefault {

    private static final int SECTOR = SectorCipher.SECTOR;
    private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int SALT = 8;
    private static final int ITERATIONS = 10;
    /** Large chunks pass through in pieces, so that no large array is needed. */
    private static final int PIECE = 32 * SECTOR;

    private final FileChannel base;
    private final byte[] password;
    private SectorCipher cipher;
    private long size;

    /** @param password becomes this object's own; wiped once it was used */
    EncryptedFile(FileChannel base, byte[] password) {
        this.base = base;
        this.password = password;
    }

    /** The size of the content of a file of this size. */
    static long sizeOf(long file) {
        long size = Math.max(0, file - SECTOR);
        return size % SECTOR == 0 ? size : size - SECTOR;
    }

    private SectorCipher ready() throws IOException {
        if (cipher == null) {
            long file = base.size();
            byte[] salt = file < SECTOR ? freshSalt()
                    : Arrays.copyOfRange(readFully(0, SECTOR), MAGIC.length, MAGIC.length + SALT);
            byte[] key = SHA256.getPBKDF2(password, salt, ITERATIONS, SectorCipher.KEY);
            cipher = new SectorCipher(key);
            Arrays.fill(key, (byte) 0);
            Arrays.fill(password, (byte) 0);
            size = sizeOf(file);
        }
        return cipher;
    }

    private byte[] freshSalt() throws IOException {
        byte[] salt = new SystemEntropy().bytes(SALT);
        byte[] first = Arrays.copyOf(MAGIC, SECTOR);
        System.arraycopy(salt, 0, first, MAGIC.length, SALT);
        writeFully(0, ByteBuffer.wrap(first));
        return salt;
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) throws IOException {
        SectorCipher ready = ready();
        if (position < 0) {
            throw new IllegalArgumentException("position " + position);
        }
        if (!to.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        long end = position + length;
        for (long at = position; at < end;) {
            long sector = at / SECTOR;
            int offset = (int) (at - sector * SECTOR);
            int count = (int) Math.min(end - at, PIECE - offset);
            to.put(content(ready, sector, up(offset + count)), offset, count);
            at += count;
        }
        return length;
    }

    private byte[] content(SectorCipher ready, long sector, int length) throws IOException {
        byte[] bytes = readFully((sector + 1) * SECTOR, length);
        ready.decrypt(sector, bytes, 0, length);
        return bytes;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        SectorCipher ready = ready();
        int length = from.remaining();
        long end = position + length;
        for (long at = position; at < end;) {
            long sector = at / SECTOR;
            int offset = (int) (at - sector * SECTOR);
            int count = (int) Math.min(end - at, PIECE - offset);
            byte[] piece = piece(ready, sector, offset, count);
            from.get(piece, offset, count);
            ready.encrypt(sector, piece, 0, piece.length);
            writeFully((sector + 1) * SECTOR, ByteBuffer.wrap(piece));
            at += count;
        }
        size = Math.max(size, end);
        if (end % SECTOR != 0 || position % SECTOR != 0) {
            markEnd();
        }
        return length;
    }

    /** Room for what is to be written, with what stands before and behind it in its sectors. */
    private byte[] piece(SectorCipher ready, long sector, int offset, int count) throws IOException {
        int length = up(offset + count);
        if (offset == 0 && count == length) {
            return new byte[length];
        }
        long held = Math.ceilDiv(size, (long) SECTOR) - sector;
        int known = Math.clamp(held * SECTOR, 0, length);
        return known == 0 ? new byte[length] : Arrays.copyOf(content(ready, sector, known), length);
    }

    /** Tells where the content ends in the last sector. */
    private void markEnd() throws IOException {
        int over = (int) (size % SECTOR);
        if (over > 0) {
            writeFully(SECTOR + Math.ceilDiv(size, (long) SECTOR) * SECTOR, ByteBuffer.allocate(over));
        }
    }

    private static int up(int length) {
        return Math.ceilDiv(length, SECTOR) * SECTOR;
    }

    private byte[] readFully(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (base.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    private void writeFully(long position, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            base.write(bytes, position + bytes.position());
        }
    }

    @Override
    public synchronized long size() throws IOException {
        ready();
        return size;
    }

    @Override
    protected synchronized void implTruncate(long newSize) throws IOException {
        ready();
        if (newSize < 0) {
            throw new IllegalArgumentException("size " + newSize);
        }
        if (newSize < size) {
            base.truncate(newSize + SECTOR + (newSize % SECTOR == 0 ? 0 : SECTOR));
            size = newSize;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return base.tryLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
