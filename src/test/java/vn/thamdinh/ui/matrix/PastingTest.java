package vn.thamdinh.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.ui.matrix.MatrixModel.Row;

class PastingTest {
    private static final Map<String, String> LABELS = Map.of("part", "Đúng hạn", "whole", "Tổng số hồ sơ", "reason",
            "Lý do", "points", "Điểm");

    private final MatrixModel model = new MatrixSample(Role.MEMBER)
            .model(new Ratio("Đúng hạn", "Tổng số hồ sơ", ZeroWhole.REFUSED), 4);

    private List<Problem> paste(String text, int row, int column) {
        return Pasting.into(model, LABELS, text, row, column);
    }

    private String name(int row) {
        return model.rows().get(row).unit().fullName();
    }

    private String code(int row) {
        return model.rows().get(row).unit().id().code();
    }

    private List<String> cells(int row) {
        Row at = model.rows().get(row);
        return model.columns().stream().map(column -> model.text(at, column)).toList();
    }

    @Test
    void aBlockOfCellsGoesInFromTheCursorOn() {
        assertEquals(List.of(), paste("18\t20\r\n9\t10\r\n", 1, 0));
        assertEquals(List.of("18", "20", ""), cells(1));
        assertEquals(List.of("9", "10", ""), cells(2));
        assertEquals(List.of("", "", ""), cells(0));
        assertEquals(2, model.changed().size());
        assertEquals(new java.math.BigDecimal("3.60"), model.points(model.rows().get(1)).orElseThrow());
    }

    @Test
    void namedRowsFindTheirUnitsInAnyOrderAndAHeaderNamesTheColumns() {
        String text = "Mã xã\tTổng số hồ sơ\tHuyện\tĐúng hạn\tLý do\n"
                + code(3) + "\t20\tx\t18\t\"đủ\nhồ sơ\"\n" + name(0) + "\t10\ty\t9\t\n";
        assertEquals(List.of(), paste(Normalizer.normalize(text, Normalizer.Form.NFD), 0, 0));
        assertEquals(List.of("18", "20", "đủ\nhồ sơ"), cells(3));
        assertEquals(List.of("9", "10", ""), cells(0));
    }

    @Test
    void namesWithoutAHeaderTakeTheTablesOrder() {
        assertEquals(List.of(), paste(name(2) + "\t9\t10\tvì\n" + code(1) + "\t1\t2\n", 0, 0));
        assertEquals(List.of("9", "10", "vì"), cells(2));
        assertEquals(List.of("1", "2", ""), cells(1));
    }

    @Test
    void everyBadCellIsNamedAndNothingIsTaken() {
        List<Problem> problems = paste(name(0) + "\t9\t10\n" + name(1) + "\tchín\t1.250\nXã Không Có\t1\t2\n"
                + name(0) + "\t1\t2\n" + name(2) + "\t30\t20\n", 0, 0);
        assertEquals(List.of("#3", "#4", name(1), name(1), name(2)), problems.stream().map(Problem::row).toList());
        assertEquals(List.of("Xã Không Có", name(0), "chín", "1.250", "30"),
                problems.stream().map(Problem::value).toList());
        assertEquals(0, model.changed().size());
        assertFalse(model.takeBack());
    }

    @Test
    void aBlockThatDoesNotFitIsRefused() {
        assertEquals("matrix.too-long", key(paste("1\n2\n3\n4\n", 1, 0)));
        assertEquals("matrix.too-wide", key(paste("1\t2\t3\t4\n", 0, 0)));
        assertEquals("matrix.unknown-column", key(paste("Mã xã\tSố lạ\n" + code(0) + "\t1\n" + code(1) + "\t1\n", 0, 0)));
        assertEquals(0, model.changed().size());
    }

    private static String key(List<Problem> problems) {
        return ((Problem.Cause.Said) problems.getFirst().cause()).key();
    }

    @Test
    void aPasteIsTakenBackAsOneStep() {
        model.type(model.rows().getFirst(), "part", "5");
        paste("1\t2\n3\t4\n", 0, 0);
        assertTrue(model.takeBack());
        assertEquals(List.of("5", "", ""), cells(0));
        assertEquals(List.of("", "", ""), cells(1));
        assertTrue(model.takeBack());
        assertEquals(0, model.changed().size());
    }

    @Test
    void whatIsHalfTypedIsSaidOnlyWhenItIsToBeSaved() {
        assertEquals(List.of(), paste(name(0) + "\t9\n" + name(1) + "\t1\t2\n", 0, 0));
        assertEquals(List.of(name(0)), model.problems().stream().map(Problem::row).toList());
        model.type(model.rows().getFirst(), "whole", "10");
        assertEquals(List.of(), model.problems());
        assertEquals(Map.of("part", "9", "whole", "10"), model.given().getFirst().typed());
    }

    @Test
    void pointsFarFromTheStageBeforeNeedAReasonInTheirRow() {
        MatrixModel points = new MatrixModel(vn.thamdinh.ui.HalfwayRound.programme().criteria().scored().getFirst(),
                vn.thamdinh.ui.HalfwayRound.programme().scoring(), model.rows());
        Row row = points.rows().getFirst();
        if (points.component().rule() instanceof Manual) {
            points.type(row, "points", "0");
            points.type(row, MatrixModel.REASON, "");
            assertEquals("matrix.reason-needed", key(points.problems()));
            points.type(row, MatrixModel.REASON, "không có minh chứng");
            assertEquals(List.of(), points.problems());
        }
    }

    @Test
    void cellsInQuotationMarksKeepTabsAndLineEnds() {
        assertEquals(List.of(List.of("a\tb", "c \"d\""), List.of("1,5", "")),
                PastedBlock.of("\"a\tb\"\t\"c \"\"d\"\"\"\n1,5\t\n\n").rows());
    }
}
