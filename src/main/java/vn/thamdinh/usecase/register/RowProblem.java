package vn.thamdinh.usecase.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thamdinh.documents.workbook.RegisterWorkbook;
import vn.thamdinh.domain.register.RowReading;

/**
 * What keeps a row of a table from being taken.
 *
 * @param line   in the file
 * @param column its heading; empty where the whole row is meant
 * @param typed  what stands there
 * @param fault  what is wrong: the name of a {@link vn.thamdinh.domain.register.Typed.Fault}, "UNKNOWN_ROW", "TWICE" or
 *               "CHECK"
 * @param wanted what is expected, or a check's words
 */
public record RowProblem(int line, String column, String typed, String fault, String wanted) {
    static List<RowProblem> of(int line, RowReading reading) {
        return Stream.concat(reading.faults().stream().map(fault -> new RowProblem(line, fault.column().title(),
                        fault.typed(), fault.why().fault().name(), fault.why().wanted())),
                reading.refused().stream().map(check -> new RowProblem(line, "", "", "CHECK", check.text()))).toList();
    }

    static RowProblem ofKey(int line, Map<String, String> texts, boolean twice) {
        String typed = String.join(" · ", Stream.of(RegisterWorkbook.ABOUT, RegisterWorkbook.CODE,
                RegisterWorkbook.PERIOD).map(texts::get).filter(text -> !text.isBlank()).toList());
        return new RowProblem(line, "", typed, twice ? "TWICE" : "UNKNOWN_ROW", "");
    }
}
