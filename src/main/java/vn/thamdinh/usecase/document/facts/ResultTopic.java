package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;

/** Totals, ranks and who is recognised. */
final class ResultTopic {
    private final Programme programme;
    private final Results results;

    ResultTopic(Programme programme, Results results) {
        this.programme = programme;
        this.results = results;
    }

    void into(FactsDraft draft) {
        List<UnitResult> recognised = results.recognised();
        draft.value("recognised-count", Counts.twoDigits(recognised.size()));
        draft.table("recognised", table("Danh sách đơn vị được công nhận", recognised));
        draft.table("results", table("Kết quả đánh giá", results.units()));
    }

    private DocumentTable table(String caption, List<UnitResult> units) {
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : units) {
            rows.add(List.of(Integer.toString(rows.size() + 1), district(unit), unit.unit().fullName(),
                    Numbers.format(unit.total(), programme.scoring().scale()),
                    unit.rank().isPresent() ? Integer.toString(unit.rank().getAsInt()) : "", ""));
        }
        return DocumentTable.of(caption, List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of("UBND cấp huyện", 44, Align.LEFT).asMerged(), Column.of("UBND cấp xã", 0, Align.LEFT),
                Column.of("Tổng điểm", 18, Align.CENTRE), Column.of("Hạng", 14, Align.CENTRE),
                Column.of("Ghi chú", 24, Align.LEFT)), rows);
    }

    private String district(UnitResult unit) {
        return programme.district(unit.unit().district()).map(District::name).orElse("");
    }
}
