package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.view.UnitRow;

/** What units and districts have still to do. */
final class WorkTopic {
    private final int components;
    private final List<UnitRow> units;

    WorkTopic(Programme programme, List<UnitRow> units) {
        this.components = programme.criteria().components().size();
        this.units = units;
    }

    void into(FactsDraft draft, About about, String id) {
        List<List<String>> rows = new ArrayList<>();
        for (UnitRow unit : units) {
            boolean concerned = about != About.DISTRICT || unit.district().id().code().equals(id);
            int self = components - unit.self().done();
            int verify = components - unit.verify().done();
            if (concerned && (self > 0 || verify > 0)) {
                rows.add(List.of(Integer.toString(rows.size() + 1), unit.unit().fullName(), left(self), left(verify)));
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
