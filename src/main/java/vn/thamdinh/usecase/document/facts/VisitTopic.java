package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.view.VisitView;

/** Visits on the spot: where, when, what was found. */
final class VisitTopic {
    private final Seen seen;

    VisitTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft, About about, String id) {
        List<VisitView> visits = seen.views().visits().stream().filter(visit -> !seen.hidden(visit.visit().unit()))
                .filter(visit -> about != About.UNIT
                || visit.visit().unit().code().equals(id)).toList();
        draft.value("visit-count", Counts.twoDigits(visits.size()));
        draft.value("finding-count", Counts.twoDigits(visits.stream().mapToInt(visit -> visit.findings().size()).sum()));
        draft.value("unmet-count", Counts.twoDigits(visits.stream().mapToInt(visit ->
                (int) count(visit, FindingVerdict.NOT_MET)).sum()));
        List<List<String>> rows = new ArrayList<>();
        for (VisitView visit : visits) {
            rows.add(List.of(Integer.toString(rows.size() + 1), AdministrativeDate.shortForm(visit.visit().date()),
                    name(visit), Integer.toString(visit.findings().size()),
                    Long.toString(count(visit, FindingVerdict.MET)), Long.toString(count(visit, FindingVerdict.PARTLY)),
                    Long.toString(count(visit, FindingVerdict.NOT_MET))));
        }
        draft.table("visits", DocumentTable.of("Các cuộc kiểm tra thực tế", List.of(
                Column.of("STT", 12, Align.CENTRE), Column.of("Ngày", 26, Align.CENTRE),
                Column.of("Nơi kiểm tra", 0, Align.LEFT), Column.of("Nội dung đã xem", 22, Align.CENTRE),
                Column.of("Đạt", 16, Align.CENTRE), Column.of("Đạt một phần", 20, Align.CENTRE),
                Column.of("Chưa đạt", 18, Align.CENTRE)), rows));
    }

    private static long count(VisitView visit, FindingVerdict verdict) {
        return visit.findings().stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private String name(VisitView visit) {
        return seen.programme().unit(visit.visit().unit()).map(Unit::fullName)
                .or(() -> seen.programme().district(visit.visit().unit()).map(District::name))
                .orElse(visit.visit().unit().code());
    }
}
