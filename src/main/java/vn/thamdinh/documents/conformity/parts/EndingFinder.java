package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Finds recipients and places to sign below the text. */
final class EndingFinder {
    private static final double LEVEL_MM = 12;
    private static final double LIST_STEP_MM = 10;
    /** A list of recipients stays left of the page's middle. */
    private static final double LIST_WIDEST_MM = 95;
    private static final double MEMBER_GAP_MM = 50;
    /** Who signs for an advisory body says what else he is below the room for his signature. */
    private static final Pattern ON_BEHALF = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\. .*");

    /** Who signs, in words that are nobody's name: a place to sign without a name may stand above. */
    private static final Pattern SIGNER = Pattern.compile("^(ĐẠI DIỆN|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|THÀNH VIÊN|THƯ KÝ|CHỦ TỌA"
            + "|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|THỦ TRƯỞNG)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<TextLine> lines;
    private final double middle;

    /** Takes the main part's unframed lines, in reading order, and the middle of the text. */
    EndingFinder(List<TextLine> lines, double middle) {
        this.lines = lines;
        this.middle = middle;
    }

    Ending find() {
        Optional<TextLine> label = lines.stream().filter(line -> Wording.RECIPIENTS.matcher(line.text()).matches())
                .reduce((_, last) -> last);
        List<TextLine> listed = label.map(this::listed).orElse(List.of());
        Optional<TextLine> copies = lines.stream()
                .filter(line -> Wording.COPIES.matcher(line.text()).matches() && line.leftMm() < middle)
                .filter(line -> label.isEmpty() || below(label.get(), line)).findFirst();
        List<TextLine> list = listed.stream().filter(line -> copies.isEmpty() || !line.equals(copies.get())).toList();
        return new Ending(signatures(label, list), label, recipients(list), copies);
    }

    private static boolean below(TextLine upper, TextLine lower) {
        return lower.page() > upper.page() || lower.page() == upper.page() && lower.baselineMm() > upper.baselineMm();
    }

    private List<TextLine> listed(TextLine label) {
        List<TextLine> list = new ArrayList<>();
        TextLine last = label;
        for (TextLine line : lines) {
            boolean near = line.page() == last.page() ? line.baselineMm() - last.baselineMm() < LIST_STEP_MM
                    : line.page() == last.page() + 1 && line.baselineMm() < 60;
            if (below(last, line) && near && line.leftMm() < label.leftMm() + 15
                    && line.rightMm() < label.leftMm() + LIST_WIDEST_MM) {
                list.add(line);
                last = line;
            }
        }
        return list;
    }

    private static List<Paragraph> recipients(List<TextLine> list) {
        List<Paragraph> recipients = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : list) {
            boolean begins = line.text().matches("^[-–+*•].*") || !open.isEmpty() && open.getLast().text()
                    .matches(".*[;.]$");
            if (begins && !open.isEmpty()) {
                recipients.add(new Paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            recipients.add(new Paragraph(open));
        }
        return recipients;
    }

    private List<SigningBlock> signatures(Optional<TextLine> label, List<TextLine> listed) {
        Optional<TextLine> start = lines.stream().filter(line -> line.text().matches(".*\\./\\.?$"))
                .reduce((_, last) -> last);
        if (start.isEmpty() && label.isEmpty()) {
            return List.of();
        }
        List<TextLine> after = lines.stream().filter(line -> start.map(end -> below(end, line)).orElseGet(() ->
                        line.page() >= label.get().page() && line.baselineMm() > label.get().baselineMm() - LEVEL_MM))
                .filter(line -> !listed.contains(line) && (label.isEmpty() || !line.equals(label.get())))
                .filter(line -> !Wording.COPIES.matcher(line.text()).matches())
                .sorted(Comparator.comparingInt(TextLine::page).thenComparingDouble(TextLine::baselineMm)).toList();
        List<SigningBlock> blocks = new ArrayList<>();
        blocks.addAll(column(after.stream().filter(line -> line.middleMm() < middle).toList()));
        blocks.addAll(column(after.stream().filter(line -> line.middleMm() >= middle).toList()));
        return blocks;
    }

    /** One under another: capitals begin a place to sign once the one before has its name or lies far above. */
    private static List<SigningBlock> column(List<TextLine> lines) {
        List<SigningBlock> blocks = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            boolean heading = capacity(line);
            if (open.isEmpty() && !heading) {
                continue;
            }
            boolean under = !open.isEmpty() && SIGNER.matcher(line.text()).matches() && !ON_BEHALF.matcher(open.getFirst().text()).matches()
                    && line.baselineMm() - open.getLast().baselineMm() > LIST_STEP_MM;
            boolean afterName = !open.isEmpty() && (!capacity(open.getLast())
                    || line.page() == open.getLast().page()
                    && line.baselineMm() - open.getLast().baselineMm() > MEMBER_GAP_MM);
            if (heading && (under || afterName && name(open.getLast()))) {
                blocks.add(block(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(block(open));
        }
        return blocks;
    }

    private static SigningBlock block(List<TextLine> lines) {
        int headed = 0;
        while (headed < lines.size() && capacity(lines.get(headed)) && (headed == 0
                || lines.get(headed).baselineMm() - lines.get(headed - 1).baselineMm() < LIST_STEP_MM)) {
            headed++;
        }
        int end = lines.size();
        Optional<TextLine> name = Optional.empty();
        for (int i = lines.size() - 1; i >= headed && name.isEmpty(); i--) {
            if (name(lines.get(i))) {
                name = Optional.of(lines.get(i));
                end = i;
            }
        }
        return new SigningBlock(lines.subList(0, headed), lines.subList(headed, end), name);
    }

    private static boolean capacity(TextLine line) {
        return line.text().matches("^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\b.*") || line.capitals() && !line.text()
                .matches(".*\\d.*");
    }

    /** Two to nine words, each with a capital, perhaps after an academic title; no brackets. */
    private static boolean name(TextLine line) {
        String text = line.text();
        return text.matches("^(\\p{Lu}[\\p{L}.’'-]*[.,]?\\s+){1,8}\\p{Lu}[\\p{L}’'-]*$");
    }
}
