package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Finds type name, subject, authority and the line that decides, among the centred lines below the heading. */
final class TitleFinder {
    /** A line whose middle is so far from the text's middle is not centred. */
    private static final double CENTRED_MM = 5;
    private static final double STEP_MM = 9.5;
    private static final double NARROWER_MM = 4;
    /** No type name stands so far below the heading. */
    private static final double FARTHEST_MM = 70;

    private final SheetPage page;
    private final List<TextLine> lines;
    private final Measure measure;

    TitleFinder(SheetPage page, List<TextLine> lines, Measure measure) {
        this.page = page;
        this.lines = lines;
        this.measure = measure;
    }

    boolean centred(TextLine line) {
        return Math.abs(line.middleMm() - measure.middleMm()) < CENTRED_MM
                && (line.leftMm() > measure.leftMm() + NARROWER_MM
                || line.rightMm() < measure.rightMm() - NARROWER_MM || line.bold());
    }

    Title find(double below) {
        int at = 0;
        while (at < lines.size() && (lines.get(at).baselineMm() < below + 1 || !type(lines.get(at)))) {
            if (lines.get(at).baselineMm() > below + FARTHEST_MM
                    || Wording.ADDRESSEES.matcher(lines.get(at).text()).matches()) {
                return decided(Title.NONE, 0);
            }
            at++;
        }
        if (at == lines.size()) {
            return decided(Title.NONE, 0);
        }
        List<TextLine> type = new ArrayList<>(List.of(lines.get(at++)));
        boolean whole = Wording.TYPES.containsKey(type.getFirst().text());
        while (!whole && at < lines.size() && type(lines.get(at)) && follows(type.getLast(), lines.get(at))) {
            type.add(lines.get(at++));
        }
        List<TextLine> subject = new ArrayList<>();
        TextLine last = type.getLast();
        while (at < lines.size() && subject(lines.get(at)) && follows(last, lines.get(at))) {
            last = lines.get(at++);
            subject.add(last);
        }
        return decided(new Title(type, subject, List.of(), Optional.empty()), at);
    }

    private boolean type(TextLine line) {
        return !line.boxed() && line.capitals() && centred(line) && line.text().length() > 4
                && (line.share(face -> face.bold()) > 0.5 || Wording.knownType(line.text()).isPresent());
    }

    private boolean subject(TextLine line) {
        return !line.boxed() && centred(line) && line.share(face -> face.italic()) < 0.5
                && !Wording.BASIS.matcher(line.text()).matches() && !Wording.ADDRESSEES.matcher(line.text()).matches()
                && !line.text().matches("^([IVX]+|\\d+)\\.\\s.*");
    }

    /** Directly below, with no drawn line between. */
    private boolean follows(TextLine before, TextLine line) {
        double gap = line.baselineMm() - before.baselineMm();
        return line.page() == before.page() && gap > 0 && gap < STEP_MM
                && page.strokeBelow(before, gap - 1).isEmpty();
    }

    private Title decided(Title title, int from) {
        List<TextLine> authority = new ArrayList<>();
        for (TextLine line : lines.subList(from, lines.size())) {
            if (Wording.DECIDES.matcher(line.text()).matches() && centred(line)) {
                return new Title(title.type(), title.subject(), authority, Optional.of(line));
            }
            if (line.capitals() && centred(line) && !line.boxed() && title.type().stream().noneMatch(line::equals)) {
                authority.add(line);
            }
        }
        return title;
    }
}
