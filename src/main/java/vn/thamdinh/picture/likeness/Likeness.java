package vn.thamdinh.picture.likeness;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.picture.Picture;

/**
 * By what a picture is found again: a grey copy of {@value View#SIDE} by {@value View#SIDE} levels, and where the picture
 * looks like a screenshot a second one of the photo inside it. About 4 KB each. It tells nothing but what the picture
 * shows, and that about as well as a thumbnail does: it is as confidential as the picture.
 */
public final class Likeness {
    private static final byte VERSION = 1;
    private static final int VIEW_BYTES = Integer.BYTES + View.SIDE * View.SIDE;
    private static final double MILLIONTHS = 1e6;

    private final List<View> views;

    private Likeness(List<View> views) {
        this.views = List.copyOf(views);
    }

    /** Of a picture of any size; best from one whose long side is 640 dots, and of at least 320. */
    public static Likeness of(Picture picture) {
        List<View> views = new ArrayList<>(List.of(View.of(picture)));
        Frame.inside(picture).map(View::of).ifPresent(views::add);
        return new Likeness(views);
    }

    /** Reads what {@link #bytes()} gave; empty for anything else, such as bytes of another version of the program. */
    public static Optional<Likeness> read(byte[] bytes) {
        int count = (bytes.length - 1) / VIEW_BYTES;
        if (count < 1 || count > 2 || bytes.length != 1 + count * VIEW_BYTES || bytes[0] != VERSION) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        List<View> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double aspect = in.getInt() / MILLIONTHS;
            byte[] grey = new byte[View.SIDE * View.SIDE];
            in.get(grey);
            if (aspect <= 0) {
                return Optional.empty();
            }
            views.add(new View(aspect, grey));
        }
        return Optional.of(new Likeness(views));
    }

    /** To be stored; the first byte names the form. */
    public byte[] bytes() {
        var out = ByteBuffer.allocate(1 + views.size() * VIEW_BYTES).put(VERSION);
        views.forEach(view -> out.putInt((int) Math.max(1, Math.min(2e9, Math.round(view.aspect() * MILLIONTHS))))
                .put(view.grey()));
        return out.array();
    }

    List<View> views() {
        return views;
    }
}
