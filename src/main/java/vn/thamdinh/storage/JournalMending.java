package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Projection;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.JournalReport;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/**
 * Makes a journal whole again. The saves of the database that it lacks are appended to it first, then its missing and
 * damaged segments are made anew. Where the database cannot be trusted to hold what stood in them, they count as
 * {@linkplain LostSegments lost}, so that this is not forgotten.
 */
final class JournalMending {

    private static final System.Logger LOG = System.getLogger(JournalMending.class.getName());

    private final Database database;
    private final Journal journal;

    JournalMending(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Appends these saves of the database; how many entries they hold. */
    int giveBack(Set<String> saves) throws IOException {
        int entries = 0;
        for (String id : saves) {
            Save save = database.read(tx -> Intake.read(tx, id));
            journal.append(save.toBytes());
            entries += save.entries().size();
        }
        return entries;
    }

    /**
     * Makes segments anew, once everything that the journal lacked was given back. What is lost with them is noted before,
     * so that no power cut makes it forgotten. What the disk refuses is left to the next opening and stays in the report;
     * so is what cannot be read today, where the database does not hold it.
     *
     * @param whole whether the database held everything that stood in them
     */
    OpeningReport.Mended renew(JournalReport report, boolean whole) {
        JournalReport now = whole ? report : report.without(report.unreadable());
        boolean held = whole && !database.read(LostSegments::isDoubted);
        List<String> lost = held ? List.of() : names(now.mendable());
        try {
            if (!held) {
                remember(lost, !now.mendable().containsAll(report.damaged()));
            } else if (!report.intact()) {
                database.checkpoint();
            }
            List<String> renewed = names(journal.renew(now));
            List<String> known = database.read(tx -> LostSegments.of(tx.texts().setting(LostSegments.SETTING)));
            return new OpeningReport.Mended(renewed.stream().filter(one -> !known.contains(one)).toList(), lost);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "segments of the journal cannot be made anew", e);
            return new OpeningReport.Mended(List.of(), lost);
        }
    }

    private void remember(List<String> lost, boolean doubted) throws IOException {
        List<Save> saves = database.write(tx -> {
            List<Save> noted = lost.isEmpty() ? List.of() : LostSegments.note(tx, lost);
            LostSegments.doubt(tx, doubted);
            if (!noted.isEmpty()) {
                Projection.rebuild(tx);
            }
            return noted;
        });
        database.checkpoint();
        for (Save save : saves) {
            journal.append(save.toBytes());
        }
    }

    /**
     * Reads the whole journal of an open workspace and makes it whole.
     *
     * @param whole whether the database held everything that is missing now
     */
    OpeningReport.Mended all(Path folder, WorkspaceKeys keys, boolean whole) throws IOException {
        Set<String> there = new HashSet<>();
        JournalReport report = Journal.read(folder, keys, (_, payload) -> there.add(Save.idOf(payload).orElse("")),
                Progress.NONE);
        Set<String> lacking = new LinkedHashSet<>(database.read(tx -> tx.saves().ids()));
        lacking.removeAll(there);
        giveBack(lacking);
        return renew(report, whole);
    }

    private static List<String> names(Iterable<Integer> numbers) {
        List<String> names = new ArrayList<>();
        numbers.forEach(number -> names.add(JournalIntake.name(number)));
        return names;
    }
}
