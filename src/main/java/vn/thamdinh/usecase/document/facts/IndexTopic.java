package vn.thamdinh.usecase.document.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.programme.outline.HeadClass;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.book.Snapshot;

/** What follows from an index: how far each field is reached, how heads of units are rated, other indices beside it. */
final class IndexTopic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_FIELDS = 12;

    private final Seen seen;
    private final Snapshot now;

    IndexTopic(Seen seen, Snapshot now) {
        this.seen = seen;
        this.now = now;
    }

    void into(FactsDraft draft) {
        if (!seen.programme().outline().headClasses().isEmpty()) {
            draft.table("heads", heads());
        }
        draft.table("index-fields", fields());
        if (!seen.programme().outline().beside().isEmpty()) {
            draft.table("beside", beside());
        }
    }

    /** By rank, as results are published. */
    private List<UnitResult> ranked() {
        return seen.open() ? seen.views().results().byRank() : seen.results();
    }

    private DocumentTable heads() {
        return rows("Phân loại người đứng đầu", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Người đứng đầu", 0, Align.LEFT), Column.of("Tổng điểm", 20, Align.CENTRE),
                Column.of("Xếp loại", 26, Align.CENTRE), Column.of("Mức độ hoàn thành nhiệm vụ", 52, Align.LEFT)),
                unit -> List.of("Người đứng đầu " + seen.nouns().unit().bodyOf(unit.unit().fullName()),
                        seen.appraised(unit), seen.known(unit) ? unit.grade().map(grade -> grade.name()).orElse("") : "",
                        head(unit).map(HeadClass::title).orElse("")));
    }

    private Optional<HeadClass> head(UnitResult unit) {
        return seen.known(unit) ? unit.grade().flatMap(grade -> seen.programme().outline().headClass(grade.id()))
                : Optional.empty();
    }

    /** Percent of the highest points, field by field. */
    private DocumentTable fields() {
        List<Field> fields = seen.programme().criteria().fields().stream().filter(field -> field.block() == Block.NORMAL)
                .limit(MOST_FIELDS).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.of("STT", 10, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT)));
        fields.forEach(field -> columns.add(Column.of("Lĩnh vực " + field.id() + " (%)", 13.5, Align.CENTRE)));
        return rows("Chỉ số theo lĩnh vực", columns, unit -> {
            List<String> row = new ArrayList<>(List.of(unit.unit().fullName()));
            fields.forEach(field -> row.add(seen.appraised(unit).isEmpty() ? "" : unit.fields().stream()
                    .filter(result -> result.field().id().equals(field.id())).findFirst().map(IndexTopic::percent)
                    .orElse("")));
            return row;
        });
    }

    private static String percent(FieldResult field) {
        return field.max().signum() == 0 ? "" : Numbers.format(field.points().multiply(HUNDRED)
                .divide(field.max(), 2, RoundingMode.HALF_UP), 2);
    }

    private DocumentTable beside() {
        List<List<String>> rows = new ArrayList<>();
        for (FigureId id : seen.programme().outline().beside()) {
            Figure figure = seen.programme().criteria().figure(id).orElseThrow();
            Map<String, String> values = values(id);
            if (values.isEmpty()) {
                rows.add(List.of(figure.title(), "chưa ghi", ""));
            }
            values.forEach((value, source) -> rows.add(List.of(figure.title(),
                    value + (figure.measure().isEmpty() ? "" : " " + figure.measure()), source)));
        }
        return DocumentTable.of("Các chỉ số khác", List.of(Column.of("Chỉ số", 0, Align.LEFT),
                Column.of("Giá trị", 30, Align.CENTRE), Column.of("Nguồn", 60, Align.LEFT)), rows);
    }

    /** Value → where it was read; one line where it is the same for all units, as an index of the whole province is. */
    private Map<String, String> values(FigureId id) {
        Map<String, String> values = new LinkedHashMap<>();
        now.standing(FigureRecorded.class).map(Snapshot.Standing::fact).filter(figure -> figure.figure().equals(id)
                && !seen.hidden(figure.unit())).forEach(figure -> values.putIfAbsent(Numbers.trimmed(figure.value()),
                        figure.source()));
        return values;
    }

    private DocumentTable rows(String caption, List<Column> columns,
                               java.util.function.Function<UnitResult, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : ranked()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(cells.apply(unit));
            rows.add(row);
        }
        return DocumentTable.of(caption, columns, rows);
    }
}
