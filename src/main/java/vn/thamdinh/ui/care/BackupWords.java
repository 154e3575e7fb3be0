package vn.thamdinh.ui.care;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.care.KeptBackup;
import vn.thamdinh.usecase.care.Restored;

/** How backups are told on the screen. */
final class BackupWords {

    private static final List<String> KNOWN =
            List.of("exit", "work", "import", "upgrade", "restore", "move", "passphrase", "hand");

    private BackupWords() {
    }

    /** Reasons that this version does not know are told as any other. */
    static String why(UiKit kit, String why) {
        return kit.text("care.why." + (KNOWN.contains(why) ? why : "hand"));
    }

    static String title(UiKit kit, KeptBackup backup) {
        return backup.details().map(details -> kit.text("care.row", details.number(),
                Figures.moment(details.at(), ZoneId.systemDefault()), why(kit, details.why())))
                .orElseGet(() -> kit.text("care.row-unreadable", backup.file()));
    }

    static String holds(UiKit kit, KeptBackup backup) {
        return backup.details().map(details -> !details.isNoted() ? kit.text("care.holds-unknown")
                : !details.tellsScores() ? kit.text("care.holds-blind", details.documents(), details.by())
                : kit.text("care.holds", details.scores(), details.units(), details.documents(),
                        Math.max(1, details.bytes() >> 10), details.by())).orElse("");
    }

    /** What stands after going back, to be said on the way in. */
    static LongWork.Words restored(UiKit kit, Restored restored) {
        String title = title(kit, restored.backup());
        return restored.left().map(left -> new LongWork.Words(Tone.WARN, kit.text("care.restored-later", title,
                kit.messages().refusal(left)))).orElseGet(() -> restored.undoable()
                        ? new LongWork.Words(Tone.INFO, kit.text("care.restored", title))
                        : new LongWork.Words(Tone.WARN, kit.text("care.restored-aside", title)));
    }

    static String state(UiKit kit, KeptBackup backup) {
        return kit.text("care.state." + backup.state().name().toLowerCase(Locale.ROOT));
    }
}
