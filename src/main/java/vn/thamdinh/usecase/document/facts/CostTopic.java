package vn.thamdinh.usecase.document.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.guidance.Costs;

/** What the round cost each body. */
final class CostTopic {
    private final Costs costs;

    CostTopic(Costs costs) {
        this.costs = costs;
    }

    void into(FactsDraft draft) {
        Map<String, BigDecimal> sums = costs.byBody();
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((body, sum) -> rows.add(List.of(Integer.toString(rows.size() + 1), body, Numbers.trimmed(sum))));
        draft.value("cost-sum", sums.isEmpty() ? "" : Numbers.trimmed(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        draft.table("costs", DocumentTable.of("Kinh phí của từng cơ quan", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Cơ quan", 0, Align.LEFT), Column.of("Số tiền (đồng)", 42, Align.RIGHT)), rows));
    }
}
