package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Finds annexes by the line "Phụ lục …" and attached papers by the line "(Kèm theo …)". */
final class AnnexFinder {
    private static final double CENTRED_MM = 8;
    private static final double STEP_MM = 10;

    private final Sheet sheet;
    private final List<TextLine> text;

    AnnexFinder(Sheet sheet, List<TextLine> text) {
        this.sheet = sheet;
        this.text = text.stream().filter(line -> !line.boxed()).toList();
    }

    List<Annex> find() {
        List<TextLine> starts = new ArrayList<>();
        for (TextLine line : text) {
            boolean label = Wording.ANNEX.matcher(line.text()).matches() && centred(line) && top(line);
            boolean reference = Wording.REFERENCE.matcher(line.text()).matches() && line.page() > 1
                    && starts.stream().noneMatch(start -> start.page() == line.page());
            if (label || reference) {
                starts.add(line);
            }
        }
        List<Annex> annexes = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size() ? Math.max(starts.get(i).page(), starts.get(i + 1).page() - 1)
                    : sheet.pages().size();
            annexes.add(annex(starts.get(i), last));
        }
        return annexes;
    }

    private boolean centred(TextLine line) {
        double width = sheet.page(line.page()).widthMm();
        return Math.abs(line.middleMm() - (width + 15) / 2) < CENTRED_MM
                || Math.abs(line.middleMm() - width / 2) < CENTRED_MM;
    }

    /** An annex begins a page, or stands after the end of the text. */
    private boolean top(TextLine line) {
        return text.stream().noneMatch(other -> other.page() == line.page()
                && other.baselineMm() < line.baselineMm() - 1)
                || text.stream().anyMatch(other -> other.text().matches(".*\\./\\.?$")
                && (other.page() < line.page() || other.page() == line.page()
                && other.baselineMm() < line.baselineMm()));
    }

    private Annex annex(TextLine start, int last) {
        boolean labelled = Wording.ANNEX.matcher(start.text()).matches();
        List<TextLine> page = text.stream().filter(line -> line.page() == start.page()).toList();
        List<TextLine> title = new ArrayList<>();
        List<TextLine> reference = new ArrayList<>();
        if (!labelled) {
            page.stream().filter(line -> line.baselineMm() < start.baselineMm() && centred(line)).forEach(title::add);
            reference.add(start);
        }
        double end = start.baselineMm();
        for (TextLine line : page) {
            boolean after = line.baselineMm() > end && line.baselineMm() - end < STEP_MM;
            boolean open = !reference.isEmpty() && !reference.getLast().text().endsWith(")");
            boolean begins = reference.isEmpty() && Wording.REFERENCE.matcher(line.text()).matches();
            if (after && (begins || open)) {
                reference.add(line);
                end = line.baselineMm();
            } else if (after && reference.isEmpty() && centred(line)) {
                title.add(line);
                end = line.baselineMm();
            }
        }
        return new Annex(labelled ? Optional.of(start) : Optional.empty(), title, reference, start.page(), last);
    }
}
