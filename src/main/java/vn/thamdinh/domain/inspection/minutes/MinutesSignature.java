package vn.thamdinh.domain.inspection.minutes;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.text.Require;

/**
 * A signature drawn on the screen under the minutes of a visit.
 *
 * @param version  of the minutes, from 1
 * @param content  SHA-256 of what was signed, 64 hex digits: one that does not fit the minutes as they are is void
 * @param key      unique in the visit: whose signature it is, an {@link Attendee#key} as a rule
 * @param capacity as printed above the name, such as "TRƯỞNG ĐOÀN"
 * @param strokes  the drawn lines as text, "x,y x,y;x,y …" in thousandths of the width of the field; empty once withdrawn
 */
public record MinutesSignature(VisitId visit, int version, String content, String key, String name, String capacity,
                               Side side, String strokes) {
    private static final int LONGEST_STROKES = 64 * 1024;
    private static final Pattern POINT = Pattern.compile("[0-9]{1,4},[0-9]{1,4}");

    public MinutesSignature {
        Objects.requireNonNull(visit, "visit");
        Require.that(version >= 1, "version below 1");
        Require.that(Require.isHex(content, 64), "not a SHA-256: " + content);
        key = Require.identifier(key, "signature key", 64);
        name = Require.text(name, "signer");
        capacity = Require.optionalText(capacity, "capacity");
        Objects.requireNonNull(side, "side");
        Require.that(strokes.length() <= LONGEST_STROKES && isDrawing(strokes), "strokes are not a drawing");
    }

    private static boolean isDrawing(String strokes) {
        return strokes.isEmpty()
                || Stream.of(strokes.split("[ ;]", -1)).allMatch(point -> POINT.matcher(point).matches());
    }
}
