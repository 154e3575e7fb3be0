package vn.thamdinh.usecase.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.picture.file.FileKind;
import vn.thamdinh.picture.file.FileSort;

/** What sort of file a piece of evidence is, as far as people are told. */
public enum EvidenceSort {
    /** Can be shown as a picture. */
    PICTURE,
    /** A photo of a kind that cannot be shown, such as HEIC. */
    PHOTO_UNSHOWN,
    PDF,
    DOCUMENT,
    SHEET,
    SLIDES,
    TEXT,
    ARCHIVE,
    VIDEO,
    AUDIO,
    /** May do harm when opened: kept, never opened, never previewed. */
    DANGEROUS,
    OTHER;

    private static final byte[] NO_CONTENT = {};

    /** What the entry tells, without a look at the content. */
    static EvidenceSort of(FileAttached file) {
        return isDangerousByName(file.name()) ? DANGEROUS : of(Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(file.mediaType())).findFirst().orElse(FileKind.UNKNOWN));
    }

    /** What a kind of file means to people. */
    public static EvidenceSort of(FileKind kind) {
        if (kind.isDangerous()) {
            return DANGEROUS;
        }
        return switch (kind) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP -> PICTURE;
            case HEIC, AVIF -> PHOTO_UNSHOWN;
            case PDF -> PDF;
            case DOCX, ODF, OLE -> DOCUMENT;
            case XLSX -> SHEET;
            case PPTX -> SLIDES;
            case TEXT -> TEXT;
            case ZIP, ARCHIVE -> ARCHIVE;
            case VIDEO -> VIDEO;
            case AUDIO -> AUDIO;
            default -> OTHER;
        };
    }

    private static boolean isDangerousByName(String name) {
        try {
            return FileSort.of(name, Content.of(NO_CONTENT)).kind().isDangerous();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }
}
