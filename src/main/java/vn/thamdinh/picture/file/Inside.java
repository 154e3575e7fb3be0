package vn.thamdinh.picture.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * Looks through the names inside archives and office documents, which stand uncompressed anywhere in the file. Nothing
 * is unpacked. A name found by chance makes a file count as worse than it is, never as better.
 */
final class Inside {
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_NAME = 64;

    /** Names whose presence tells what an archive is. */
    private enum Name {
        VBA_PROJECT("vbaProject.bin", StandardCharsets.ISO_8859_1, FileKind.MACRO),
        VBA_STORAGE("_VBA_PROJECT", StandardCharsets.UTF_16LE, FileKind.MACRO),
        EXCEL_4_MACROS("xl/macrosheets/", StandardCharsets.ISO_8859_1, FileKind.MACRO),
        BASIC("Basic/Standard/", StandardCharsets.ISO_8859_1, FileKind.MACRO),
        JAVA("META-INF/MANIFEST.MF", StandardCharsets.ISO_8859_1, FileKind.PROGRAM),
        ANDROID("AndroidManifest.xml", StandardCharsets.ISO_8859_1, FileKind.PROGRAM),
        INSTALLER("!_StringData", StandardCharsets.UTF_16LE, FileKind.PROGRAM),
        WORD("word/document", StandardCharsets.ISO_8859_1, FileKind.DOCX),
        EXCEL("xl/workbook", StandardCharsets.ISO_8859_1, FileKind.XLSX),
        SLIDES("ppt/presentation", StandardCharsets.ISO_8859_1, FileKind.PPTX),
        OPEN_DOCUMENT("mimetypeapplication/vnd.oasis.opendocument", StandardCharsets.ISO_8859_1, FileKind.ODF);

        private final String letters;
        private final FileKind tells;

        Name(String text, Charset charset, FileKind tells) {
            this.letters = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
            this.tells = tells;
        }
    }

    private Inside() {
    }

    static FileKind search(Content content, FileKind outside) throws IOException {
        Set<FileKind> found = EnumSet.noneOf(FileKind.class);
        try (InputStream in = content.open()) {
            String before = "";
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                String window = before + new String(piece, StandardCharsets.ISO_8859_1);
                for (Name name : Name.values()) {
                    if (window.contains(name.letters)) {
                        found.add(name.tells);
                    }
                }
                before = window.substring(Math.max(0, window.length() - LONGEST_NAME));
                piece = in.readNBytes(PIECE);
            }
        }
        return judged(found, outside);
    }

    private static FileKind judged(Set<FileKind> found, FileKind outside) {
        if (found.contains(FileKind.PROGRAM) && !found.contains(FileKind.ODF)) {
            return FileKind.PROGRAM;
        } else if (found.contains(FileKind.MACRO)) {
            return FileKind.MACRO;
        } else if (outside == FileKind.OLE) {
            return FileKind.OLE;
        }
        found.remove(FileKind.PROGRAM);
        return found.stream().findFirst().orElse(outside);
    }
}
