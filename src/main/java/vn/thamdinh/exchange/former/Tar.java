package vn.thamdinh.exchange.former;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

import vn.thamdinh.exchange.former.PackageException.Damaged;

/** Plain files in a tar, in memory only: no name of an archive ever becomes a path. */
final class Tar {

    private Tar() {
    }

    /** The bytes depend on names and contents alone. */
    static byte[] write(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setModTime(0);
                entry.setIds(0, 0);
                entry.setNames("", "");
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** All files by name, in their order. */
    static Map<String, byte[]> read(byte[] archive) throws Damaged {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!isPlain(entry)) {
                    throw new Damaged("something else than a plain file");
                }
                if (files.put(entry.getName(), content(tar, archive.length)) != null) {
                    throw new Damaged(entry.getName() + " occurs twice");
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw new Damaged(String.valueOf(e.getMessage()));
        }
    }

    /** Links could point elsewhere; a sparse file of a few bytes may claim to be larger than any memory. */
    private static boolean isPlain(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_NORMAL && !entry.isSparse() && entry.isCheckSumOK();
    }

    private static byte[] content(TarArchiveInputStream tar, int most) throws IOException {
        byte[] bytes = tar.readNBytes(most);
        if (tar.read() >= 0) {
            throw new IOException("a file larger than its archive");
        }
        return bytes;
    }
}
