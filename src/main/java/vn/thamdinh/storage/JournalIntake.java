package vn.thamdinh.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Intake;
import vn.thamdinh.storage.database.Save;
import vn.thamdinh.storage.database.Tx;
import vn.thamdinh.storage.journal.FramePosition;
import vn.thamdinh.storage.journal.Journal;
import vn.thamdinh.storage.journal.JournalFinding;
import vn.thamdinh.storage.journal.JournalReport;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.MalformedJson;

/** Stores the journal's saves that the database does not hold, by whole frames. */
final class JournalIntake {

    private final Tx tx;
    private final Set<String> known;
    private final Set<String> notInJournal;
    private final List<String> damage = new ArrayList<>();
    private int frames;

    private JournalIntake(Tx tx) {
        this.tx = tx;
        this.known = tx.saves().ids();
        this.notInJournal = new LinkedHashSet<>(known);
    }

    /**
     * What came of it.
     *
     * @param frames       how many frames the database did not hold
     * @param notInJournal saves of the database that the journal does not hold
     * @param damage       what of the journal is damaged or not understood, one line for each place
     * @param report       what reading the journal came to
     */
    record Result(int frames, Set<String> notInJournal, List<String> damage, JournalReport report) {

        /** Nothing was taken in: all saves of the journal are among those that are known. */
        static Result of(Set<String> known, Set<String> inJournal, JournalReport report) {
            Set<String> missing = new LinkedHashSet<>(known);
            missing.removeAll(inJournal);
            return new Result(0, missing, lines(report), report);
        }
    }

    /** The projection follows separately. */
    static Result run(Tx tx, Path journal, WorkspaceKeys keys, Progress progress) {
        var intake = new JournalIntake(tx);
        try {
            JournalReport report = Journal.read(journal, keys, intake::frame, progress);
            intake.damage.addAll(lines(report));
            return new Result(intake.frames, intake.notInJournal, intake.damage, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report's findings as lines, but for what a power cut leaves. */
    static List<String> lines(JournalReport report) {
        var lines = new ArrayList<String>();
        for (JournalFinding finding : report.findings()) {
            switch (finding) {
                case JournalFinding.TornTail _ -> { }
                case JournalFinding.DamagedFrame frame ->
                        lines.add(place(new FramePosition(frame.segment(), frame.frame())) + frame.reason());
                case JournalFinding.DamagedSegment segment ->
                        lines.add(place(new FramePosition(segment.segment(), segment.fromFrame())) + segment.reason());
                case JournalFinding.MissingSegment segment -> lines.add(missing(name(segment.segment())));
            }
        }
        return lines;
    }

    /** How a segment is called in lines: its number. */
    static String name(int segment) {
        return "%06d".formatted(segment);
    }

    /** The line of a segment that is missing. */
    static String missing(String name) {
        return name + ": MISSING";
    }

    static String place(FramePosition position) {
        return "%06d/%d: ".formatted(position.segment(), position.frame());
    }

    private void frame(FramePosition position, byte[] payload) {
        String id = Save.idOf(payload).orElse("");
        notInJournal.remove(id);
        if (known.contains(id)) {
            return;
        }
        try {
            Save save = Save.parse(payload);
            if (save.newerLines() > 0) {
                damage.add(place(position) + "NEWER_LINES");
            }
            Intake.store(tx, save);
            known.add(id);
            frames++;
        } catch (MalformedJson e) {
            damage.add(place(position) + "NOT_A_SAVE");
        }
    }
}
