package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** What stands on every page beside the text: page numbers, and lines at the foot that keep away from the text. */
record Furniture(List<TextLine> lines) {
    private static final double HEAD_MM = 25;
    private static final double FOOT_MM = 20;
    /** A footer keeps that distance from the text's last line; lines of one text stand closer. */
    private static final double APART_MM = 9;
    private static final double SMALL_APART_MM = 6;
    /** Text proper is larger. */
    private static final double SMALL_PT = 12.1;

    /** A square code with lines beside it stands higher; the first line is what the square holds. */
    private static final double CODE_FOOT_MM = 35;
    private static final double BESIDE_CODE_MM = 40;
    private static final double CODE_PT = 13.1;
    private static final String CODE = "\\p{Lu}[\\p{Lu}0-9-]*/[0-9A-Z/-]+";

    Furniture {
        lines = List.copyOf(lines);
    }

    static Furniture of(Sheet sheet) {
        List<TextLine> found = new ArrayList<>();
        for (SheetPage page : sheet.pages()) {
            page.lines().stream().filter(line -> number(page, line)).forEach(found::add);
            foot(sheet, page).stream().filter(line -> !found.contains(line)).forEach(found::add);
        }
        return new Furniture(found);
    }

    private static boolean number(SheetPage page, TextLine line) {
        boolean edge = line.baselineMm() < HEAD_MM || line.baselineMm() > page.heightMm() - HEAD_MM;
        return edge && !line.boxed() && line.text().matches(Wording.PAGE_NUMBER);
    }

    /** The lines at the bottom, from the lowest up, as long as they stand in the margin; none if they run on. */
    private static List<TextLine> foot(Sheet sheet, SheetPage page) {
        List<TextLine> beside = page.lines().stream()
                .filter(line -> line.baselineMm() > page.heightMm() - CODE_FOOT_MM).toList();
        if (!beside.isEmpty() && beside.stream().allMatch(line -> line.leftMm() > BESIDE_CODE_MM
                && line.sizePt() <= CODE_PT) && beside.getFirst().text().matches(CODE)) {
            return beside;
        }
        List<TextLine> foot = page.lines().stream()
                .filter(line -> line.baselineMm() > page.heightMm() - FOOT_MM).toList();
        if (foot.isEmpty()) {
            return List.of();
        }
        double above = page.lines().stream().filter(line -> !foot.contains(line)).mapToDouble(TextLine::baselineMm)
                .max().orElse(0);
        boolean small = foot.stream().allMatch(line -> line.sizePt() <= SMALL_PT);
        boolean repeated = sheet.pages().size() > 1 && sheet.pages().stream().allMatch(each ->
                each.lines().stream().anyMatch(line -> line.text().equals(foot.getFirst().text())));
        boolean apart = foot.getFirst().baselineMm() - above > (small ? SMALL_APART_MM : APART_MM);
        return apart && (small || repeated) ? foot : List.of();
    }
}
