package vn.thamdinh.picture.file;

import java.nio.charset.StandardCharsets;

/** Tells kinds of ZIP files by the names at their beginning; nothing is unpacked. */
final class ZipNames {
    private ZipNames() {
    }

    static FileKind kind(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains("vbaProject.bin") || all.contains("macroEnabled")) {
            return FileKind.MACRO;
        } else if (all.contains("META-INF/MANIFEST.MF") || all.contains("classes.dex")
                || all.contains("AndroidManifest.xml")) {
            return FileKind.PROGRAM;
        }
        int mimetype = all.indexOf("mimetypeapplication/vnd.oasis.opendocument");
        if (mimetype >= 0 && mimetype < 100) {
            return all.contains("Basic/") || all.contains("Scripts/") ? FileKind.MACRO : FileKind.ODF;
        } else if (!all.contains("[Content_Types].xml")) {
            return FileKind.ZIP;
        } else if (all.contains("word/")) {
            return FileKind.DOCX;
        } else if (all.contains("xl/")) {
            return FileKind.XLSX;
        }
        return all.contains("ppt/") ? FileKind.PPTX : FileKind.ZIP;
    }
}
