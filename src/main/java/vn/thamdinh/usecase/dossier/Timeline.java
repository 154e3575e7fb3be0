package vn.thamdinh.usecase.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.Views;

/** What was done about a unit, newest first; scores that somebody gave on one day are one line. */
public final class Timeline {

    /** Lines of a timeline at most. */
    public static final int MOST = 200;

    private static final int MOST_ENTRIES = 2_000;
    private static final List<String> OF_A_VISIT = List.of("visit", "planned", "timed", "present", "note", "finding",
            "minutes", "signature", "closed");

    private Timeline() {
    }

    static List<Happened> of(Views views, UnitId unit, List<VisitId> visits, ZoneId zone) {
        Stream<String> ofUnit = Subject.topicsOfOneUnit().stream().map(topic -> topic + "|" + unit.code());
        Stream<String> ofVisits = visits.stream()
                .flatMap(visit -> OF_A_VISIT.stream().map(topic -> topic + "|" + visit.value()));
        List<HistoryLine> lines = views.history(Stream.concat(ofUnit, ofVisits).toList(), MOST_ENTRIES);
        return grouped(lines, zone).stream().limit(MOST).toList();
    }

    /** One line for all scores that somebody gave on one day; it stands where the last of them does. */
    private static List<Happened> grouped(List<HistoryLine> lines, ZoneId zone) {
        Map<Row, Happened> all = new LinkedHashMap<>();
        for (HistoryLine line : lines) {
            boolean score = line.kind().startsWith("score-") && !line.kind().startsWith("score-explained");
            var row = new Row(score ? "" : line.id().hex(), line.kind(), line.who(), line.behalf(),
                    line.time().atZone(zone).toLocalDate(), counts(line));
            all.merge(row, new Happened(line.time(), line.who(), line.behalf(), line.kind(), 1, line.what(),
                    line.reason(), counts(line)), (last, earlier) -> new Happened(last.at(), last.who(), last.behalf(),
                            last.kind(), last.count() + 1, "", "", last.counts()));
        }
        return List.copyOf(all.values());
    }

    private record Row(String entry, String kind, String who, String behalf, LocalDate day, boolean counts) {
    }

    private static boolean counts(HistoryLine line) {
        return line.verdict() == Verdict.EFFECTIVE;
    }
}
