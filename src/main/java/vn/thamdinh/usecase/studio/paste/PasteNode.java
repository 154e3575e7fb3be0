package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.studio.paste.PastedLine.Kind;

/** A field, criterion or component while a pasted table is put together. */
final class PasteNode {
    static final int FIELD = 0;
    static final int CRITERION = 1;
    static final int COMPONENT = 2;

    private final int level;
    private final PastedLine line;
    private final List<PasteNode> children = new ArrayList<>();
    private final List<PastedLine> details = new ArrayList<>();

    private PasteNode(int level, PastedLine line) {
        this.level = level;
        this.line = line;
    }

    static List<PasteNode> tree(List<PastedLine> lines, String whole) {
        List<PasteNode> fields = new ArrayList<>();
        PasteNode last = null;
        for (PastedLine line : lines) {
            switch (line.kind()) {
                case FIELD, CRITERION, COMPONENT -> last = add(fields, new PasteNode(line.kind().ordinal(), line), whole);
                case DETAIL -> {
                    if (last != null) {
                        last.details.add(line);
                    }
                }
                case TOTAL, SKIPPED -> { }
            }
        }
        fields.forEach(PasteNode::complete);
        return List.copyOf(fields);
    }

    private static PasteNode add(List<PasteNode> fields, PasteNode node, String whole) {
        List<PasteNode> among = fields;
        for (int level = FIELD; level < node.level; level++) {
            if (among.isEmpty()) {
                String title = level == FIELD ? whole : node.line.title();
                among.add(new PasteNode(level, new PastedLine(node.line.row(), Kind.values()[level], "", title,
                        Optional.empty(), "", "")));
            }
            among = among.getLast().children;
        }
        among.add(node);
        return node;
    }

    /** Gives whoever has nothing below it one entry of its own wording and points; details go down with it. */
    private void complete() {
        if (level < COMPONENT && children.isEmpty()) {
            PasteNode only = new PasteNode(level + 1, line);
            only.details.addAll(details);
            details.clear();
            children.add(only);
        }
        children.forEach(PasteNode::complete);
    }

    int level() {
        return level;
    }

    int row() {
        return line.row();
    }

    List<PasteNode> children() {
        return children;
    }

    List<PastedLine> details() {
        return details;
    }

    String title() {
        return line.title().replace('\n', ' ').strip();
    }

    String evidence() {
        return Stream.concat(Stream.of(line.evidence()), details.stream().map(PastedLine::evidence))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The table's own points. */
    Optional<BigDecimal> said() {
        return line.points();
    }

    /** What the parts add up to; of a component its own points. */
    BigDecimal sum() {
        return level == COMPONENT ? said().orElse(BigDecimal.ZERO)
                : children.stream().map(PasteNode::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points that are written: always those that the parts add up to. */
    BigDecimal points() {
        return sum();
    }

    /** How points are given: the table's own words, then the details below the component. */
    String wholeGuidance() {
        return Stream.concat(Stream.of(line.guidance()), details.stream().map(PasteNode::words))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String words(PastedLine detail) {
        String points = detail.points().map(each -> ": " + Numbers.trimmed(each).replace('.', ',') + " điểm").orElse("");
        String number = detail.number().isEmpty() || detail.number().matches("[-–+*•]") ? "- " : detail.number() + ") ";
        String text = Stream.of(detail.title(), detail.guidance()).filter(each -> !each.isBlank())
                .collect(Collectors.joining(". "));
        return text.isEmpty() ? "" : number + text.replaceAll("[;.:]$", "") + points;
    }
}
