package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.Said;
import vn.thamdinh.documents.conformity.parts.Measure;
import vn.thamdinh.documents.conformity.sheet.Margins;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Paper and margins: P01 to P06. A DOCX states its margins, on a PDF they are measured. */
final class PageRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.P01, PageRules::paper,
            RuleId.P02, PageRules::upright, RuleId.P03, PageRules::top, RuleId.P04, PageRules::bottom,
            RuleId.P05, PageRules::left, RuleId.P06, PageRules::right);

    /** Programs round the sheet's size to whole points or twips. */
    private static final double SHEET_MM = 1;
    /** Margins are stated in twips and inches; a letter's ink may reach past its box. */
    private static final double STATED_MM = 0.3;
    private static final double INK_MM = 0.8;
    private static final int LEAST_LINES = 3;
    /** Above the first line may stand spacing of its paragraph: up to 6 pt. */
    private static final double FIRST_SPACING_MM = 2.2;

    private PageRules() {
    }

    private static Ruling paper(Look look) {
        Faults faults = new Faults();
        for (SheetPage page : look.sheet().pages()) {
            double shorter = Math.min(page.widthMm(), page.heightMm());
            double longer = Math.max(page.widthMm(), page.heightMm());
            if (Math.abs(shorter - 210) > SHEET_MM || Math.abs(longer - 297) > SHEET_MM) {
                faults.add(said("page.page-measures-mm-210-297", page.number(), number(page.widthMm()),
                        number(page.heightMm())), new Place(page.number(), 0, 0));
            }
        }
        return faults.or(said("page.a4-pages", look.sheet().pages().size()));
    }

    private static Ruling upright(Look look) {
        List<SheetPage> wide = look.sheet().pages().stream().filter(SheetPage::landscape).toList();
        if (wide.isEmpty()) {
            return Ruling.pass(said("page.all-pages-upright"));
        }
        List<Place> places = wide.stream().map(page -> new Place(page.number(), 0, 0)).toList();
        boolean table = wide.stream().allMatch(page -> tabled(look, page));
        if (look.sheet().scanned() || table && wide.stream().anyMatch(p -> look.parts().annexOf(p.number())
                .isPresent())) {
            return new Ruling(vn.thamdinh.documents.conformity.Verdict.NEEDS_REVIEW, places,
                    said("page.wide-pages-annex-or-scan"));
        }
        return new Ruling(table ? vn.thamdinh.documents.conformity.Verdict.PASS
                : vn.thamdinh.documents.conformity.Verdict.FAIL, places, table
                ? said("page.wide-pages-have-tables") : said("page.wide-pages-without-table"));
    }

    /** Whether a table stands on the page or on one that hangs together with it crosswise. */
    private static boolean tabled(Look look, SheetPage page) {
        List<SheetPage> pages = look.sheet().pages();
        int from = page.number() - 1;
        int to = page.number();
        while (from > 0 && pages.get(from - 1).landscape()) {
            from--;
        }
        while (to < pages.size() && pages.get(to).landscape()) {
            to++;
        }
        return pages.subList(from, to).stream().flatMap(each -> each.lines().stream()).anyMatch(TextLine::boxed);
    }

    private static Ruling stated(Look look, ToDoubleFunction<Margins> side, double from, double to) {
        Faults faults = new Faults();
        for (SheetPage page : look.sheet().pages()) {
            double mm = page.margins().map(side::applyAsDouble).orElse(from);
            if (!page.landscape() && (mm < from - STATED_MM || mm > to + STATED_MM)) {
                faults.add(said("page.page-margin-mm-mm", page.number(), number(mm), number(from), number(to)),
                        new Place(page.number(), 0, 0));
            }
        }
        double first = side.applyAsDouble(look.sheet().page(1).margins().orElseThrow());
        return faults.or(said("page.margin-mm", number(first)));
    }

    private static boolean states(Look look) {
        return look.sheet().pages().stream().allMatch(page -> page.margins().isPresent());
    }

    private static List<TextLine> text(Look look, SheetPage page) {
        return page.lines().stream().filter(line -> !look.parts().furniture().contains(line)
                && !look.parts().stamps().contains(line)).toList();
    }

    private static Ruling top(Look look) {
        if (states(look)) {
            return stated(look, Margins::topMm, 20, 25);
        }
        Faults faults = new Faults();
        double highest = Double.MAX_VALUE;
        for (SheetPage page : look.sheet().pages()) {
            Optional<TextLine> first = text(look, page).stream().findFirst();
            if (first.isPresent() && !page.landscape()) {
                double top = first.get().topMm();
                highest = Math.min(highest, top);
                if (top < 20 - INK_MM) {
                    faults.add(said("page.page-only-mm-from-upper", quote(first.get()), page.number(), number(top)),
                            first.get());
                }
            }
        }
        return highest == Double.MAX_VALUE ? Ruling.none(said("page.no-upright-page-with-text"))
                : highest > 25 + FIRST_SPACING_MM && faults.none()
                ? Ruling.fail(said("page.first-text-mm-from-upper", number(highest)))
                : faults.or(said("page.text-begins-mm-from-upper", number(highest)));
    }

    private static Ruling bottom(Look look) {
        if (states(look)) {
            return stated(look, Margins::bottomMm, 20, 25);
        }
        Faults faults = new Faults();
        double nearest = Double.MAX_VALUE;
        for (SheetPage page : look.sheet().pages()) {
            List<TextLine> text = text(look, page);
            if (!text.isEmpty() && !page.landscape()) {
                double rest = page.heightMm() - text.getLast().bottomMm();
                nearest = Math.min(nearest, rest);
                if (rest < 20 - INK_MM) {
                    faults.add(said("page.page-only-mm-from-lower", quote(text.getLast()), page.number(),
                            number(rest)), text.getLast());
                }
            }
        }
        boolean full = nearest <= 25 + FIRST_SPACING_MM;
        return nearest == Double.MAX_VALUE ? Ruling.none(said("page.no-upright-page-with-text"))
                : faults.or(full ? said("page.text-ends-mm-or-more", number(nearest))
                        : said("page.text-ends-mm-or-more-2", number(nearest)));
    }

    private static Ruling left(Look look) {
        if (states(look)) {
            return stated(look, Margins::leftMm, 30, 35);
        }
        Faults faults = new Faults();
        Measure measure = look.parts().measure();
        outside(look, faults, line -> 30 - INK_MM - line.leftMm(), said("page.left-edge"), 30);
        double left = measure.leftMm();
        boolean deep = left > 35 + INK_MM && continued(look, left) < LEAST_LINES;
        if (measure.leftKnown() && faults.none() && !deep) {
            return left >= 30 - INK_MM && left <= 35 + INK_MM ? Ruling.pass(said("page.text-begins-mm-from-left",
                    number(left)))
                    : Ruling.fail(said("page.text-begins-mm-from-left-2", number(left)));
        }
        return faults.none() ? Ruling.review(said("page.too-few-long-lines-measure"))
                : faults.broken();
    }

    /** How many lines go on a paragraph from that edge: a form's indented lines tell of no margin. */
    private static long continued(Look look, double left) {
        return look.parts().body().stream().flatMap(paragraph -> paragraph.lines().stream().skip(1))
                .filter(line -> Math.abs(line.leftMm() - left) < INK_MM).count();
    }

    private static Ruling right(Look look) {
        if (states(look)) {
            return stated(look, Margins::rightMm, 15, 20);
        }
        Faults faults = new Faults();
        Measure measure = look.parts().measure();
        double width = look.sheet().pages().stream().filter(page -> !page.landscape()).mapToDouble(SheetPage::widthMm)
                .findFirst().orElse(210);
        outside(look, faults, line -> line.rightMm() - (width - 15 + INK_MM), said("page.right-edge"), 15);
        if (measure.rightKnown() && faults.none()) {
            double right = width - measure.rightMm();
            return right >= 15 - INK_MM && right <= 20 + INK_MM
                    ? Ruling.pass(said("page.text-ends-mm-from-right", number(right)))
                    : Ruling.fail(said("page.text-ends-mm-from-right-2", number(right)));
        }
        return faults.none() ? Ruling.review(said("page.no-justified-line-measure-right"))
                : faults.broken();
    }

    private static void outside(Look look, Faults faults, ToDoubleFunction<TextLine> past, Said edge, int least) {
        look.sheet().pages().stream().filter(page -> !page.landscape()).flatMap(page -> text(look, page).stream())
                .filter(line -> past.applyAsDouble(line) > 0)
                .forEach(line -> faults.add(said("page.page-reaches-into-mm-at", quote(line), line.page(), least,
                        edge), line));
    }
}
