package vn.thamdinh.documents.pdf;

import java.util.Map;

/**
 * What a text shows besides letters.
 *
 * @param photos   JPEG files by the names under which the text has them: {@code <img src="photo:NAME">}
 * @param drawings line drawings by the ids of the boxes into which they are painted; such an id begins with
 *                 {@code drawing-}
 */
public record Inlays(Map<String, byte[]> photos, Map<String, LineDrawing> drawings) {
    /** Letters alone. */
    public static final Inlays NONE = new Inlays(Map.of(), Map.of());
    static final String PHOTO_PROTOCOL = "photo";

    public Inlays {
        photos = Map.copyOf(photos);
        drawings = Map.copyOf(drawings);
    }
}
