package vn.thamdinh.exchange.v1;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;

/**
 * One header block of a tar. For a name and a size there is exactly one: no owner, no date, no link, no extension. So
 * an archive cannot say more than the manifest lists.
 */
record TarHeader(String name, long size, byte[] block) {

    /** Bytes of a block; headers have one, contents are filled up to whole ones. */
    static final int BLOCK = 512;

    private static final int TYPE_AT = 156;
    private static final int SIZE_AT = TarConstants.NAMELEN + TarConstants.MODELEN + TarConstants.UIDLEN
            + TarConstants.GIDLEN;

    /** The header for this name and size. */
    static TarHeader of(String name, long size) {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setModTime(0);
        entry.setIds(0, 0);
        entry.setNames("", "");
        byte[] block = new byte[BLOCK];
        entry.writeEntryHeader(block);
        return new TarHeader(name, size, block);
    }

    /** Reads name and size; links and their like are refused before anything else is looked at. */
    static TarHeader parse(byte[] block) throws PackageException {
        if (block[TYPE_AT] != TarConstants.LF_NORMAL) {
            throw PackageFault.NOT_A_PLAIN_FILE.because("type " + (block[TYPE_AT] & 0xFF));
        }
        try {
            int end = 0;
            while (end < TarConstants.NAMELEN && block[end] != 0) {
                end++;
            }
            long size = TarUtils.parseOctalOrBinary(block, SIZE_AT, TarConstants.SIZELEN);
            return new TarHeader(new String(block, 0, end, StandardCharsets.ISO_8859_1), size, block);
        } catch (IllegalArgumentException e) {
            throw PackageFault.NOT_A_PLAIN_FILE.because("a size that is no number");
        }
    }

    /** Refuses a header that says anything beside name and size. */
    void requirePlain() throws PackageException {
        if (!Arrays.equals(block, of(name, size).block)) {
            throw PackageFault.NOT_A_PLAIN_FILE.because(name + " says more than name and size");
        }
    }

    /** Zeros behind a content of that size up to a whole block. */
    static int padding(long size) {
        return (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    /** Bytes of the archive for a file of that size, header and padding included. */
    static long stored(long size) {
        return BLOCK + Math.ceilDiv(size, BLOCK) * BLOCK;
    }
}
