package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.Unit;

/** What units and districts have still to do. */
final class WorkTopic {
    private final Seen seen;

    WorkTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft, About about, String id) {
        int components = seen.programme().criteria().components().size();
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : seen.programme().units()) {
            boolean concerned = about != About.DISTRICT || unit.district().code().equals(id);
            int self = components - seen.facts().sheet(SheetKey.self(unit)).done();
            int verify = components - seen.facts().sheet(SheetKey.verify(unit)).done();
            if (concerned && !seen.hidden(unit.id()) && (self > 0 || verify > 0)) {
                rows.add(List.of(Integer.toString(rows.size() + 1), unit.fullName(), left(self), left(verify)));
            }
        }
        draft.table("outstanding", DocumentTable.of("Việc chưa hoàn thành", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT), Column.of("Tự đánh giá", 42, Align.CENTRE),
                Column.of("Thẩm tra", 42, Align.CENTRE)), rows));
    }

    private static String left(int components) {
        return components <= 0 ? "Đã xong" : "Còn " + components + " tiêu chí";
    }
}
