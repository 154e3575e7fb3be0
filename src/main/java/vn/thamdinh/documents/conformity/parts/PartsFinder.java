package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Finds all parts of a paper. */
public final class PartsFinder {
    private static final double A4_SQUARE_MM = 210 * 297;
    private static final double LARGER_THAN_A4 = 1.5;

    private final Sheet sheet;
    private final Optional<PaperKind> given;
    private final Furniture furniture;

    private PartsFinder(Sheet sheet, Optional<PaperKind> given) {
        this.sheet = sheet;
        this.given = given;
        this.furniture = Furniture.of(sheet);
    }

    /** Returns the paper's parts; those that are not there are empty. */
    public static Parts find(Sheet sheet, Optional<PaperKind> kind) {
        return new PartsFinder(sheet, kind).parts();
    }

    private Parts parts() {
        List<TextLine> content = sheet.lines().filter(line -> !furniture.lines().contains(line)).toList();
        List<TextLine> stamps = content.stream().filter(line -> Wording.STAMP.matcher(line.text()).matches()).toList();
        List<TextLine> text = content.stream().filter(line -> !stamps.contains(line)).toList();
        List<Annex> annexes = new AnnexFinder(sheet, text).find();
        List<TextLine> main = main(text, annexes);
        List<TextLine> upright = main.stream().filter(line -> !sheet.page(line.page()).landscape()).toList();
        Measure measure = Rows.measure(upright.isEmpty() ? main : upright);
        Head head = new HeadFinder(main.stream().filter(line -> line.page() == 1).toList(), stamps).find();
        List<TextLine> below = main.stream().filter(line -> line.page() > 1 || line.baselineMm() > head.bottomMm()
                + 0.5)
                .toList();
        Title title = new TitleFinder(sheet.page(1), below, measure).find(head.bottomMm());
        Ending ending = new EndingFinder(below.stream().filter(line -> !line.boxed()).toList(), measure.middleMm())
                .find();
        List<TextLine> addressees = addressees(below);
        List<Paragraph> running = Rows.paragraphs(Rows.joined(running(below, title, ending, addressees)), measure);
        PaperKind kind = given.orElseGet(() -> kind(head, title));
        List<Paragraph> bases = bases(running, title);
        List<Paragraph> body = running.stream().filter(paragraph -> !bases.contains(paragraph)).toList();
        int mainPages = main.stream().mapToInt(TextLine::page).max().orElse(0);
        return new Parts(kind, measure, head, title, addressees, bases, body, ending, annexes, furniture.lines(),
                stamps,
                mainPages);
    }

    /** Lines before the first annex. */
    private static List<TextLine> main(List<TextLine> text, List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return text;
        }
        Annex first = annexes.getFirst();
        double top = first.label().map(TextLine::baselineMm).orElse(0.0);
        return text.stream().filter(line -> line.page() < first.firstPage()
                || line.page() == first.firstPage() && line.baselineMm() < top - 1).toList();
    }

    private static List<TextLine> addressees(List<TextLine> lines) {
        List<TextLine> found = new ArrayList<>();
        for (TextLine line : lines) {
            if (found.isEmpty() ? Wording.ADDRESSEES.matcher(line.text()).matches() : continues(found, line)) {
                found.add(line);
            }
        }
        return found;
    }

    /** The rest of the first line, further names with dashes, and what hangs below them. */
    private static boolean continues(List<TextLine> found, TextLine line) {
        TextLine last = found.getLast();
        double step = line.baselineMm() - last.baselineMm();
        boolean ended = last.text().endsWith(".");
        boolean list = line.text().startsWith("-") || found.stream().anyMatch(each -> each.text()
                .matches(".*(^|: ?)-.*"));
        return line.page() == last.page() && step < 10 && line.leftMm() > found.getFirst().leftMm() + 8
                && (step < 0.5 || list && !ended);
    }

    private List<TextLine> running(List<TextLine> below, Title title, Ending ending, List<TextLine> addressees) {
        List<TextLine> taken = new ArrayList<>(addressees);
        taken.addAll(title.type());
        taken.addAll(title.subject());
        taken.addAll(title.authority());
        title.decides().ifPresent(taken::add);
        ending.recipientsLabel().ifPresent(taken::add);
        ending.copies().ifPresent(taken::add);
        ending.recipients().forEach(each -> taken.addAll(each.lines()));
        ending.signatures().forEach(block -> {
            taken.addAll(block.capacity());
            taken.addAll(block.between());
            block.name().ifPresent(taken::add);
        });
        Optional<TextLine> end = below.stream().filter(line -> line.text().matches(".*\\./\\.?$")).reduce((_, l) -> l);
        return below.stream().filter(line -> !line.boxed() && !taken.contains(line))
                .filter(line -> end.isEmpty() || line.page() < end.get().page()
                        || line.page() == end.get().page() && line.baselineMm() <= end.get().baselineMm() + 0.3)
                .toList();
    }

    private PaperKind kind(Head head, Title title) {
        if (isPoster(head, title)) {
            return PaperKind.POSTER;
        }
        if (title.type().isEmpty()) {
            boolean letter = !head.letterSubject().isEmpty() || head.nation().isPresent();
            return letter ? PaperKind.LETTER : PaperKind.FORM;
        }
        String type = title.typeText();
        if (!head.letterSubject().isEmpty()) {
            return PaperKind.LETTER;
        }
        return switch (Wording.knownType(type).orElse("")) {
            case "QUYẾT ĐỊNH", "NGHỊ QUYẾT" -> PaperKind.DECISION;
            case "BIÊN BẢN" -> PaperKind.MINUTES;
            case "TỜ TRÌNH" -> PaperKind.SUBMISSION;
            default -> type.startsWith("PHIẾU") || head.nation().isEmpty() ? PaperKind.FORM : PaperKind.NAMED;
        };
    }

    /** Sheets larger than A4 without any part of a heading. */
    private boolean isPoster(Head head, Title title) {
        return Wording.knownType(title.typeText()).isEmpty() && head.nation().isEmpty() && head.issuer().isEmpty() && head.number().isEmpty()
                && head.letterSubject().isEmpty() && sheet.pages().stream().allMatch(page ->
                        page.widthMm() * page.heightMm() > LARGER_THAN_A4 * A4_SQUARE_MM);
    }

    /** Before "QUYẾT ĐỊNH:" every paragraph; else the paragraphs at the beginning that begin and end as bases do. */
    private static List<Paragraph> bases(List<Paragraph> running, Title title) {
        if (title.decides().isPresent()) {
            TextLine decides = title.decides().get();
            return running.stream().filter(p -> p.first().page() < decides.page()
                    || p.first().page() == decides.page() && p.first().baselineMm() < decides.baselineMm()).toList();
        }
        List<Paragraph> bases = new ArrayList<>();
        for (Paragraph paragraph : running) {
            boolean before = !bases.isEmpty() && bases.getLast().text().endsWith(";");
            boolean basis = Wording.BASIS.matcher(paragraph.text()).matches()
                    && (paragraph.text().endsWith(";") || before && paragraph.text().matches(".*[.,]$")
                    || paragraph.lines().stream().allMatch(TextLine::italic));
            if (!basis) {
                break;
            }
            bases.add(paragraph);
        }
        return bases;
    }
}
