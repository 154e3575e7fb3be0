package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Finds the heading on a page: two columns side by side. */
final class HeadFinder {
    /** The heading never reaches below that. */
    private static final double LOWEST_MM = 120;
    private static final double LEVEL_MM = 2;
    private static final double STEP_MM = 9;
    /** Two parts on one line stand at least so far apart. */
    private static final double PART_GAP_MM = 2.2;

    /** Room below a stamp's letters for its border. */
    private static final double STAMP_MM = 3;

    private final List<TextLine> lines;
    private final List<TextLine> stamps;

    /** Takes the lines of the first page without page number, and the stamps apart: one may stand above the subject. */
    HeadFinder(List<TextLine> page, List<TextLine> stamps) {
        this.stamps = stamps.stream().filter(line -> line.page() == 1).toList();
        List<TextLine> split = new ArrayList<>();
        page.stream().filter(line -> line.baselineMm() < LOWEST_MM).forEach(line -> split.addAll(parts(line)));
        this.lines = split.stream().sorted(Comparator.comparingDouble(TextLine::baselineMm)).toList();
    }

    /** Columns that stand so close that they look like one line. */
    private static List<TextLine> parts(TextLine line) {
        for (Pattern right : List.of(Wording.NATION_BEGUN, Wording.MOTTO)) {
            Matcher found = right.matcher(line.raw());
            if (found.find() && found.start() > 0) {
                return line.splitAt(letterAt(line, found.start()));
            }
        }
        if (line.text().startsWith("Số") && Wording.DATE.matcher(line.text()).find()) {
            int gap = widestGap(line);
            return gap > 0 ? line.splitAt(gap) : List.of(line);
        }
        return List.of(line);
    }

    private static int letterAt(TextLine line, int offset) {
        int length = 0;
        for (int i = 0; i < line.letters().size(); i++) {
            if (length >= offset) {
                return i;
            }
            length += line.letters().get(i).text().length();
        }
        return line.letters().size() - 1;
    }

    /** The first letter after the widest gap that follows the stroke of number and symbol. */
    private static int widestGap(TextLine line) {
        double widest = PART_GAP_MM;
        int at = 0;
        boolean stroke = false;
        Letter last = line.letters().getFirst();
        for (int i = 1; i < line.letters().size(); i++) {
            Letter letter = line.letters().get(i);
            if (!letter.blank()) {
                if (stroke && letter.leftMm() - last.rightMm() > widest) {
                    widest = letter.leftMm() - last.rightMm();
                    at = i;
                }
                stroke |= letter.text().equals("/");
                last = letter;
            }
        }
        return at;
    }

    Head find() {
        Optional<TextLine> nation = first(line -> Wording.NATION_BEGUN.matcher(line.text()).find());
        Optional<TextLine> motto = first(line -> Wording.MOTTO.matcher(line.text()).find());
        double border = nation.or(() -> motto).map(TextLine::leftMm).orElse(110.0);
        Optional<TextLine> number = first(line -> Wording.NUMBER.matcher(line.text()).matches()
                && line.leftMm() < border);
        double top = nation.or(() -> motto).map(line -> line.baselineMm() - STEP_MM).orElse(0.0);
        Optional<TextLine> date = first(line -> Wording.DATE.matcher(line.text()).find()
                && line.baselineMm() > top && line.text().length() < 80 && line.middleMm() > border - 10
                && number.map(n -> line.baselineMm() < n.baselineMm() + 15).orElse(line.baselineMm() < top + 45));
        List<TextLine> names = names(nation.or(() -> motto), number, border, top);
        int bold = (int) names.stream().takeWhile(line -> line.share(face -> face.bold()) < 0.5).count();
        int from = bold == names.size() ? Math.max(0, bold - 1) : bold;
        return new Head(nation, motto, names.subList(0, from), names.subList(from, names.size()), number, date,
                subject(number, border));
    }

    /** The left column down to the number; without a number the lines that stand close together at its top. */
    private List<TextLine> names(Optional<TextLine> right, Optional<TextLine> number, double border, double top) {
        if (right.isEmpty() && number.isEmpty()) {
            return List.of();
        }
        double end = number.map(line -> line.baselineMm() - LEVEL_MM).orElse(top + 40);
        List<TextLine> names = new ArrayList<>();
        for (TextLine line : lines) {
            boolean inside = line.rightMm() < border + 3 && line.baselineMm() > top && line.baselineMm() < end;
            boolean near = names.isEmpty() || line.baselineMm() - names.getLast().baselineMm() < STEP_MM + 3;
            if (inside && near && line.capitals()) {
                names.add(line);
            }
        }
        return names;
    }

    private List<TextLine> subject(Optional<TextLine> number, double border) {
        List<TextLine> subject = new ArrayList<>();
        double last = number.map(TextLine::baselineMm).orElse(LOWEST_MM);
        for (TextLine line : lines) {
            boolean below = line.baselineMm() > last + LEVEL_MM && line.baselineMm() < past(last, border) + STEP_MM + 3
                    && line.middleMm() < border && line.rightMm() < border + 12 && !line.capitals();
            boolean begins = !subject.isEmpty() || Wording.LETTER_SUBJECT.matcher(line.text()).matches();
            if (below && begins && !Wording.ADDRESSEES.matcher(line.text()).matches()) {
                subject.add(line);
                last = line.baselineMm();
            }
        }
        return subject;
    }

    /** Where the next line may be looked for: below a stamp that stands there, such as DỰ THẢO below the number. */
    private double past(double last, double border) {
        return stamps.stream().filter(stamp -> stamp.middleMm() < border && stamp.baselineMm() > last
                        && stamp.baselineMm() < last + STEP_MM + STAMP_MM)
                .mapToDouble(stamp -> stamp.baselineMm() + STAMP_MM).max().orElse(last);
    }

    private Optional<TextLine> first(Predicate<TextLine> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }
}
