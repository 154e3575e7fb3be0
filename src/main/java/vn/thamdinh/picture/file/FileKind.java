package vn.thamdinh.picture.file;

/** Kinds of files, as far as the program treats them differently. */
public enum FileKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    BMP("image/bmp"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    /** Photos of newer phones; the program cannot decode them, only read when and where they were taken. */
    HEIC("image/heic"),
    AVIF("image/avif"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** Documents of office programs before 2007: .doc, .xls, .ppt. They may hold macros, which only looking inside tells. */
    OLE("application/x-ole-storage"),
    ODF("application/vnd.oasis.opendocument"),
    ZIP("application/zip"),
    /** Other archives: 7z, rar, gzip, tar. */
    ARCHIVE("application/x-archive"),
    TEXT("text/plain"),
    VIDEO("video/mp4"),
    AUDIO("audio/mpeg"),
    /** Programs, scripts, shortcuts, installers, disk images. */
    PROGRAM("application/x-msdownload"),
    /** Office documents that carry macros. */
    MACRO("application/vnd.ms-office.macro"),
    /** Pages that may hold scripts: HTML, SVG, XML with a style sheet, MHT. */
    ACTIVE_PAGE("text/html"),
    EMPTY("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The name of the kind in the registry of media types, or the nearest one. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the program can show it as a picture. */
    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP -> true;
            default -> false;
        };
    }

    /** Whether it may do harm when opened: it is kept, and never opened or previewed by the program. */
    public boolean isDangerous() {
        return switch (this) {
            case PROGRAM, MACRO, ACTIVE_PAGE -> true;
            default -> false;
        };
    }
}
