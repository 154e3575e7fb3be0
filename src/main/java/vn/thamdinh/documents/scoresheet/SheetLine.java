package vn.thamdinh.documents.scoresheet;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * A component on a score sheet.
 *
 * @param number   its id, by which a line is found again on the screen
 * @param max      its highest points, or empty
 * @param self     points that the unit gave itself, or empty
 * @param verify   points of the district, or empty
 * @param places   what is to be written; none where the program computes the points
 */
public record SheetLine(String number, String title, String max, String self, String verify, List<Place> places) {

    /** How a place is filled in. */
    public enum Way {
        /** A number is written. */
        NUMBER,
        /** One of two boxes is ticked. */
        TICK,
        /** The number of one of the options is written. */
        CHOICE
    }

    /**
     * A place to write.
     *
     * @param label  what is to be written; empty for the component's points
     * @param self   what the unit declares, or empty
     * @param verify what the district found, or empty
     */
    public record Place(String label, Way way, String self, String verify) {
        public Place {
            label = Require.optionalText(label, "label");
        }
    }

    public SheetLine {
        number = Require.text(number, "number");
        title = Require.text(title, "title");
        places = List.copyOf(places);
    }
}
