package vn.thamdinh.usecase.document.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.text.Numbers;

/** How the council voted on each unit. */
final class VoteTopic {
    private final Seen seen;

    VoteTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft) {
        List<UnitResult> units = seen.results().stream().filter(unit -> !seen.hidden(unit.unit().id())).toList();
        List<VoteCast> votes = units.stream().flatMap(unit -> seen.facts().vote(unit.unit().id()).stream()).toList();
        draft.value("voted-count", Counts.twoDigits(votes.size()));
        draft.value("voters", votes.stream().mapToInt(VoteCast::members).max().stream()
                .mapToObj(Counts::twoDigits).findFirst().orElse(""));
        draft.value("voters-present", votes.stream().mapToInt(VoteCast::present).max().stream()
                .mapToObj(Counts::twoDigits).findFirst().orElse(""));
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : seen.results()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), unit.unit().fullName()));
            row.addAll(seen.hidden(unit.unit().id()) ? List.of("", "", "", "", "", Seen.HIDDEN)
                    : seen.facts().vote(unit.unit().id()).map(this::cells)
                            .orElse(List.of("", "", "", "", "", "Chưa biểu quyết")));
            rows.add(row);
        }
        draft.table("votes", DocumentTable.of("Kết quả biểu quyết", List.of(Column.of("STT", 10, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT), Column.of("Số phiếu", 15, Align.CENTRE),
                Column.of("Đồng ý", 15, Align.CENTRE), Column.of("Không đồng ý", 18, Align.CENTRE),
                Column.of("Không có ý kiến", 18, Align.CENTRE), Column.of("Tỷ lệ đồng ý", 18, Align.CENTRE),
                Column.of("Kết quả", 27, Align.LEFT)), rows));
    }

    private List<String> cells(VoteCast vote) {
        boolean quorate = vote.present() >= seen.programme().council().presenceNeeded(vote.members());
        boolean passed = vote.inFavour() >= seen.programme().council().votesNeeded(vote.members(), vote.present());
        return List.of(Integer.toString(vote.present()), Integer.toString(vote.inFavour()),
                Integer.toString(vote.against()), Integer.toString(vote.abstained()), percent(vote),
                !quorate ? "Không đủ số người dự" : passed ? "Thông qua" : "Không thông qua");
    }

    /** Of all members, as the rules of the vote count. */
    private static String percent(VoteCast vote) {
        return vote.members() == 0 ? "" : Numbers.trimmed(BigDecimal.valueOf(100L * vote.inFavour())
                .divide(BigDecimal.valueOf(vote.members()), 1, RoundingMode.HALF_UP)) + "%";
    }
}
