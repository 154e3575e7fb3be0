package vn.thamdinh.documents.pdf;

import java.util.List;
import java.util.Map;

/**
 * What a text shows or carries besides letters.
 *
 * @param photos   JPEG files by the names under which the text has them: {@code <img src="photo:NAME">}
 * @param drawings line drawings by the ids of the boxes into which they are painted; such an id begins with
 *                 {@code drawing-}
 * @param files    data that the PDF carries, which is then PDF/A-3a
 */
public record Inlays(Map<String, byte[]> photos, Map<String, LineDrawing> drawings, List<DataFile> files) {
    /** Letters alone. */
    public static final Inlays NONE = new Inlays(Map.of(), Map.of(), List.of());
    static final String PHOTO_PROTOCOL = "photo";

    public Inlays {
        photos = Map.copyOf(photos);
        drawings = Map.copyOf(drawings);
        files = List.copyOf(files);
    }

    /** Letters and data. */
    public static Inlays carrying(List<DataFile> files) {
        return files.isEmpty() ? NONE : new Inlays(Map.of(), Map.of(), files);
    }
}
