package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Rulings;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Fills pages with the blocks of sections, and their headers and footers. */
final class Flow {
    private static final double MM = Typesetter.MM;
    private static final int MOST_PAGES = 1_000;

    private final DocxPackage file;
    private final Styles styles;
    private final List<Page> pages = new ArrayList<>();
    private double y;

    Flow(DocxPackage file, List<Section> sections) {
        this.file = file;
        this.styles = new Styles(file);
        Setter setter = new Setter(styles, "");
        for (Section section : sections) {
            boolean goesOn = section.continuous() && !pages.isEmpty()
                    && pages.getLast().section.width() == section.width();
            if (!goesOn) {
                turn(section, true);
            }
            Optional<Element> before = Optional.empty();
            for (Element block : section.blocks()) {
                add(section, setter.block(block, before, section.left(), section.width() - section.right()),
                        block.getLocalName().equals("tbl"));
                before = Optional.of(block);
            }
        }
    }

    /** What stands on one page so far. */
    private static final class Page {
        private final Section section;
        private final int shown;
        private final boolean first;
        private final List<TextLine> lines = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Picture> pictures = new ArrayList<>();

        Page(Section section, int shown, boolean first) {
            this.section = section;
            this.shown = shown;
            this.first = first;
        }
    }

    private void turn(Section section, boolean begins) {
        int next = pages.isEmpty() ? 1 : pages.getLast().shown + 1;
        if (pages.size() >= MOST_PAGES) {
            throw new IllegalStateException("pages > " + MOST_PAGES);
        }
        pages.add(new Page(section, begins && section.restart() > 0 ? section.restart() : next, begins));
        y = section.top() * MM;
    }

    private void add(Section section, Galley galley, boolean table) {
        double bottom = (section.height() - section.bottom()) * MM;
        double shift = y;
        double from = 0;
        for (Galley.Row row : sorted(galley, table)) {
            boolean full = shift + row.topMm() + row.heightMm() > bottom + 0.2
                    && shift + row.topMm() > section.top() * MM + 0.1;
            if (row.newPage() && !empty() || full) {
                strokes(galley, from, row.topMm(), shift);
                from = row.topMm();
                turn(section, false);
                shift = y - row.topMm();
            }
            text(row, shift);
        }
        strokes(galley, from, Double.MAX_VALUE, shift);
        y = shift + galley.heightMm();
    }

    /** Rows of a table go by height, across its columns. */
    private static List<Galley.Row> sorted(Galley galley, boolean table) {
        return table ? galley.rows().stream().sorted(java.util.Comparator.comparingDouble(Galley.Row::topMm)).toList()
                : galley.rows();
    }

    private boolean empty() {
        return pages.getLast().lines.isEmpty();
    }

    private void text(Galley.Row row, double shift) {
        if (row.letters().stream().anyMatch(letter -> !letter.blank())) {
            TextLine line = new TextLine(pages.size(), row.letters(), shift + row.baselineMm(), row.paragraph(),
                    row.boxed());
            if (Rulings.typed(line)) {
                pages.getLast().strokes.add(Rulings.stroke(line));
            } else {
                pages.getLast().lines.add(line);
            }
        }
    }

    private void strokes(Galley galley, double from, double to, double shift) {
        galley.strokes().stream().filter(stroke -> from == 0 || stroke.topMm() >= from).filter(stroke ->
                stroke.topMm() < to)
                .forEach(s -> pages.getLast().strokes.add(new Stroke(s.leftMm(), s.topMm() + shift, s.rightMm(),
                        s.bottomMm() + shift, s.solid(), s.rgb())));
        galley.pictures().stream().filter(picture -> picture.topMm() >= from && picture.topMm() < to)
                .forEach(p -> pages.getLast().pictures.add(new Picture(p.leftMm(), p.topMm() + shift, p.widthMm(),
                        p.heightMm(), p.tint(), p.transparent(), p.pixels())));
    }

    List<SheetPage> pages() {
        List<SheetPage> sheet = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<TextLine> lines = new ArrayList<>(page.lines);
            for (String kind : List.of("header", "footer")) {
                lines.addAll(furniture(page, kind, i + 1));
            }
            List<Stroke> strokes = Rulings.joined(page.strokes);
            sheet.add(new SheetPage(i + 1, page.section.width() * MM, page.section.height() * MM,
                    Optional.of(page.section.margins()), Rulings.framed(lines, strokes), strokes, page.pictures,
                    false));
        }
        return sheet;
    }

    private List<TextLine> furniture(Page page, String kind, int number) {
        Section section = page.section;
        String type = page.first && section.titlePage() ? "first" : "default";
        Optional<Element> part = Optional.ofNullable(section.headers().get(kind + " " + type)).flatMap(file::related);
        if (part.isEmpty()) {
            return List.of();
        }
        Galley galley = new Setter(styles, Integer.toString(page.shown))
                .stack(Setter.blocks(part.get()), section.left(), section.width() - section.right());
        double top = kind.equals("header") ? section.header() * MM
                : (section.height() - section.footer()) * MM - galley.heightMm();
        return galley.rows().stream().flatMap(row -> row.letters().stream().anyMatch(letter -> !letter.blank())
                ? Stream.of(new TextLine(number, row.letters(), top + row.baselineMm(), TextLine.UNKNOWN, row.boxed()))
                : Stream.<TextLine>empty()).toList();
    }
}
