package vn.thamdinh.usecase.studio.paste;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;
import vn.thamdinh.usecase.studio.paste.PastedLine.Kind;

/**
 * A table of criteria as it was understood: a tree of three levels, made from rows that may have one, two or three. A level
 * that the table has not gets one entry for each of the level above, with its wording.
 */
public final class CriteriaPaste {
    private static final Place FIELDS = Place.CRITERIA.at("fields");

    private final PastedTable table;
    private final Columns columns;
    private final List<PastedLine> lines;
    private final List<PasteNode> fields;
    private final List<PasteNote> notes = new ArrayList<>();

    private CriteriaPaste(PastedTable table, Columns columns, String whole) {
        this.table = table;
        this.columns = columns;
        this.lines = columns.column(Columns.Meaning.TITLE).isEmpty() ? List.of() : new LineReader(table, columns).lines();
        this.fields = PasteNode.tree(lines, whole);
        check();
    }

    /** @param whole wording of the only field, where the table has none */
    public static CriteriaPaste read(PastedTable table, Columns columns, String whole) {
        return new CriteriaPaste(table, columns, whole);
    }

    public PastedTable table() {
        return table;
    }

    public Columns columns() {
        return columns;
    }

    /** The rows below the headings. */
    public List<PastedLine> lines() {
        return lines;
    }

    public List<PasteNote> notes() {
        return notes;
    }

    public int fields() {
        return fields.size();
    }

    public int criteria() {
        return fields.stream().mapToInt(field -> field.children().size()).sum();
    }

    public int components() {
        return leaves().size();
    }

    /** Of the components those whose details suggest how they are computed. */
    public int computed() {
        return (int) leaves().stream().filter(leaf -> RuleIdea.of(leaf).isPresent()).count();
    }

    /** Sum of the components. */
    public BigDecimal total() {
        return fields.stream().map(PasteNode::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    private List<PasteNode> leaves() {
        return fields.stream().flatMap(field -> field.children().stream()).flatMap(each -> each.children().stream())
                .toList();
    }

    private void check() {
        if (fields.isEmpty()) {
            notes.add(new PasteNote(0, PasteNote.Kind.NO_TITLES, "", ""));
            return;
        }
        Stream.concat(fields.stream(), fields.stream().flatMap(field -> field.children().stream()))
                .forEach(node -> node.said().filter(said -> said.compareTo(node.sum()) != 0).ifPresent(said ->
                        notes.add(new PasteNote(node.row(), PasteNote.Kind.SUM, Numbers.trimmed(said),
                                Numbers.trimmed(node.sum())))));
        leaves().stream().filter(leaf -> leaf.said().isEmpty())
                .forEach(leaf -> notes.add(new PasteNote(leaf.row(), PasteNote.Kind.NO_POINTS, "", "")));
        lines.stream().filter(line -> line.kind() == Kind.TOTAL).reduce((one, other) -> other)
                .ifPresent(line -> line.points().filter(said -> said.compareTo(total()) != 0).ifPresent(said ->
                        notes.add(new PasteNote(line.row(), PasteNote.Kind.TOTAL, Numbers.trimmed(said),
                                Numbers.trimmed(total())))));
    }

    /**
     * Puts the tree in place of the draft's.
     *
     * @param source  what every component says it was read from
     * @param compute whether details become rules where they add up
     */
    public Change replace(String source, boolean compute) {
        List<Seed> seeds = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            seeds.add(seed(fields.get(f), Integer.toString(f + 1), source, compute));
        }
        return Change.all(List.of(Change.needed(Place.CRITERIA.at("max"), Numbers.plain(total())),
                Change.put(FIELDS, Seed.list(seeds.toArray(Seed[]::new)))));
    }

    private static Seed seed(PasteNode node, String id, String source, boolean compute) {
        Seed seed = Seed.group("id", id, "title", node.title(), "max", Numbers.plain(node.points()));
        if (node.level() == PasteNode.COMPONENT) {
            return component(node, seed, source, compute);
        }
        List<Seed> children = new ArrayList<>();
        for (int i = 0; i < node.children().size(); i++) {
            children.add(seed(node.children().get(i), id + "." + (i + 1), source, compute));
        }
        return seed.and(node.level() == PasteNode.FIELD ? "criteria" : "components",
                Seed.list(children.toArray(Seed[]::new)));
    }

    private static Seed component(PasteNode node, Seed seed, String source, boolean compute) {
        Seed filled = seed;
        Optional<Seed> rule = compute ? RuleIdea.of(node) : Optional.empty();
        if (rule.isPresent()) {
            filled = filled.and("rule", rule.get());
        }
        String guidance = node.wholeGuidance();
        if (!guidance.isEmpty()) {
            filled = filled.and("guidance", Seed.text(guidance));
        }
        List<String> papers = java.util.Arrays.stream(node.evidence().split("[;\n]")).map(line -> line.replaceFirst("^[-–+•]\\s*", "").strip())
                .filter(line -> !line.isEmpty()).toList();
        if (!papers.isEmpty()) {
            filled = filled.and("evidence", Seed.texts(papers));
        }
        return filled.and("source", Seed.text(source));
    }
}
