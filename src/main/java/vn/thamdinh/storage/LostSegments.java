package vn.thamdinh.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import vn.thamdinh.storage.database.Cargo;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.database.Tx;

/**
 * Which segments of a journal are lost with what stood in them alone. A setting says so: every backup and move takes it
 * along, and every rebuilding of the database finds it again.
 */
final class LostSegments {

    static final String SETTING = "journal-lost";
    /** Belongs to this copy of the folder alone: set together with a database that is not whole, until that is noted. */
    private static final String DOUBT = "journal-doubt";
    private static final String BETWEEN = " ";

    private LostSegments() {
    }

    /** Their numbers as they are named in reports. */
    static List<String> of(Optional<String> setting) {
        return setting.filter(value -> !value.isEmpty()).map(value -> List.of(value.split(BETWEEN))).orElse(List.of());
    }

    /** Whether the database may lack what stood in segments that cannot be read, and that was not noted yet. */
    static boolean isDoubted(Tx tx) {
        return tx.texts().instance(DOUBT).filter(Boolean.TRUE.toString()::equals).isPresent();
    }

    static void doubt(Tx tx, boolean doubted) {
        if (doubted != isDoubted(tx)) {
            tx.texts().putInstance(DOUBT, Boolean.toString(doubted));
        }
    }

    /** Adds these; what was stored is to be appended to the journal, and the projection follows separately. */
    static List<Save> note(Tx tx, Collection<String> lost) {
        var all = new TreeSet<>(of(tx.texts().setting(SETTING)));
        all.addAll(lost);
        return Intake.store(tx, Intake.unseen(tx, new Cargo(List.of(), List.of(),
                Map.of(SETTING, String.join(BETWEEN, all)), List.of(), List.of())));
    }
}
