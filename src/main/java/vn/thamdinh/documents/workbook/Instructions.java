package vn.thamdinh.documents.workbook;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.domain.programme.Programme;

/** The first sheet of a workbook, which tells people what to do with it. */
final class Instructions {
    private Instructions() {
    }

    static void write(SheetWriter sheet, String title, List<String> steps) {
        sheet.text(1, 0, title, Look.TITLE);
        for (int i = 0; i < steps.size(); i++) {
            sheet.text(i + 3, 0, Integer.toString(i + 1), Look.NAME).text(i + 3, 1, steps.get(i), Look.TEXT);
        }
        sheet.widths(5, 110).protect();
    }

    /** What must not be overlooked: a rehearsal, sample criteria; empty for a real round with official criteria. */
    static String warning(boolean rehearsal, Programme programme) {
        List<String> warnings = new ArrayList<>();
        if (rehearsal) {
            warnings.add("TẬP DƯỢT, SỐ LIỆU GIẢ ĐỊNH");
        }
        if (programme.criteria().sample()) {
            warnings.add(programme.criteria().notice());
        }
        return String.join(". ", warnings);
    }
}
