package vn.thamdinh.wire.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Empty sheets to be filled in a spreadsheet: UTF-8 with a byte order mark, semicolons and CRLF, as spreadsheets under
 * Vietnamese settings open without asking. {@link ScoreTable} and {@link SurveyCsv} read them back.
 */
public final class ScoreTemplate {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ScoreTemplate() {
    }

    /** A line for every input that is typed, of every component of every named unit; unknown units are left out. */
    public static byte[] scores(Programme programme, Collection<UnitId> units) {
        return written(csv -> {
            csv.writeRecord("Mã đơn vị", "Tên đơn vị", "Mã tiêu chí", "Nội dung", "Điểm tối đa", "Mã số liệu",
                    "Số liệu", "Điểm", "Lý do");
            for (Unit unit : chosen(programme, units)) {
                for (Component component : programme.criteria().components()) {
                    component.rule().inputs().stream().filter(RuleInput::isTyped).forEach(input ->
                            csv.writeRecord(unit.id().code(), unit.fullName(), component.id().value(), component.title(),
                                    Numbers.trimmed(component.max()), input.name(), InputTexts.label(input), "", ""));
                }
            }
        });
    }

    /** A line for every survey form of every named unit; unknown units are left out. */
    public static byte[] surveys(Programme programme, Collection<UnitId> units) {
        return written(csv -> {
            csv.writeRecord("Mã đơn vị", "Tên đơn vị", "Mẫu phiếu", "Thu về", "Hợp lệ", "Số lượt giao dịch");
            for (Unit unit : chosen(programme, units)) {
                for (SurveyForm form : programme.surveys()) {
                    csv.writeRecord(unit.id().code(), unit.fullName(), form.id().value(), "", "", "");
                }
            }
        });
    }

    private static List<Unit> chosen(Programme programme, Collection<UnitId> units) {
        return programme.units().stream().filter(unit -> units.contains(unit.id())).toList();
    }

    /** Lines written through one writer. */
    private interface Lines {
        void to(CsvWriter csv);
    }

    private static byte[] written(Lines lines) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.to(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
