package vn.thamdinh.domain.programme.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.rule.InputKind;

/**
 * A mapping that name and wording suggest. A person confirms what is not sure before it is adopted.
 *
 * @param rows   one for each component of the old programme, in its order
 * @param others what the new programme does not have under the same name
 */
public record Proposal(List<Row> rows, List<Other> others) {

    /** Least likeness of wording under the same name that needs no second look. */
    private static final int SURE = 90;

    /**
     * What becomes of one component.
     *
     * @param to     none where it is dropped
     * @param degree how alike they are, 0 to 100
     * @param sure   whether nobody has to look at it
     */
    public record Row(ComponentId from, List<Share> to, int degree, boolean sure) {
        public Row {
            to = List.copyOf(to);
        }

        /** The same, as a person decided it. */
        public Row decided(List<Share> shares) {
            return new Row(from, shares, degree, true);
        }
    }

    /** What becomes of something else; dropped where nothing stands in its place. */
    public record Other(Named from, Optional<String> to, boolean sure) {
    }

    public Proposal {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** What name and wording of two programmes suggest. */
    public static Proposal of(Programme from, Programme to) {
        List<ComponentMatch> matches = ComponentMatch.of(from.criteria(), to.criteria());
        List<Row> rows = matches.stream().map(match -> row(match, matches)).toList();
        List<Other> others = new ArrayList<>();
        from.units().stream().filter(unit -> to.unit(unit.id()).isEmpty()).forEach(unit -> others.add(
                new Other(new Named(Named.Kind.UNIT, unit.id().code()), Optional.empty(), false)));
        others(Named.Kind.FORM, from.surveys(), to.surveys(), form -> form.id().value(), form -> form.title(), others);
        others(Named.Kind.FIGURE, from.criteria().figures(), to.criteria().figures(), figure -> figure.id().value(),
                figure -> figure.title(), others);
        others(Named.Kind.PAPER, from.papers(), to.papers(), paper -> paper.id(), paper -> paper.title(), others);
        others(Named.Kind.RULE, from.eligibility(), to.eligibility(), rule -> rule.id(),
                rule -> rule.getClass().getSimpleName(), others);
        registers(from.registers().registers(), to.registers().registers(), others);
        return new Proposal(rows, others);
    }

    /** Columns of a register that is called otherwise are all named, so that each finds its place. */
    private static void registers(List<Register> olds, List<Register> news, List<Other> found) {
        others(Named.Kind.REGISTER, olds, news, one -> one.id().value(), Register::title, found);
        Matching.of(olds, news, one -> one.id().value(), Register::title).pairs().forEach(pair -> {
            String before = pair.before().id().value();
            String after = pair.after().id().value();
            Matching<Column> columns = Matching.of(pair.before().columns(), pair.after().columns(), Column::id, Column::title);
            columns.pairs().stream().filter(each -> !before.equals(after) || !each.before().id().equals(each.after().id()))
                    .forEach(each -> found.add(new Other(Named.column(before, each.before().id()),
                            Optional.of(Named.column(after, each.after().id()).id()),
                            each.before().id().equals(each.after().id()))));
            columns.removed().forEach(gone -> found.add(new Other(Named.column(before, gone.id()), Optional.empty(), false)));
        });
    }

    private static Row row(ComponentMatch match, List<ComponentMatch> all) {
        Component before = match.before();
        boolean merged = match.after().stream().anyMatch(after -> all.stream()
                .anyMatch(other -> other != match && other.after().contains(after)));
        List<Share> shares = match.after().stream().map(after -> new Share(after.id(),
                merged ? BigDecimal.ONE : factor(before, after))).toList();
        boolean same = match.after().size() == 1 && !merged && match.after().getFirst().id().equals(before.id());
        boolean rule = same && asksAlike(before, match.after().getFirst());
        boolean whole = shares.stream().allMatch(share -> share.factor().compareTo(BigDecimal.ONE) == 0);
        return new Row(before.id(), shares, match.degree(), same && rule && whole && match.degree() >= SURE);
    }

    /** Typed points are brought to the new highest points; of a split component each takes its part. */
    private static BigDecimal factor(Component before, Component after) {
        if (before.max().signum() == 0 || after.max().signum() == 0) {
            return BigDecimal.ONE;
        }
        return after.max().divide(before.max(), Share.DECIMALS, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE.movePointLeft(Share.DECIMALS));
    }

    private static boolean asksAlike(Component before, Component after) {
        boolean typed = before.rule().inputs().stream().anyMatch(input -> input.kind() instanceof InputKind.Points)
                && after.rule().inputs().stream().anyMatch(input -> input.kind() instanceof InputKind.Points);
        return typed || before.rule().equals(after.rule()) || before.rule().getClass() == after.rule().getClass()
                && before.rule().inputs().equals(after.rule().inputs());
    }

    private static <T> void others(Named.Kind kind, List<T> olds, List<T> news, Function<T, String> id,
                                   Function<T, String> wording, List<Other> found) {
        Matching<T> matching = Matching.of(olds, news, id, wording);
        matching.pairs().stream().filter(pair -> !id.apply(pair.before()).equals(id.apply(pair.after())))
                .forEach(pair -> found.add(new Other(new Named(kind, id.apply(pair.before())),
                        Optional.of(id.apply(pair.after())), false)));
        matching.removed().forEach(gone -> found.add(new Other(new Named(kind, id.apply(gone)), Optional.empty(),
                false)));
    }

    /** How many rows somebody has to look at. */
    public long open() {
        return rows.stream().filter(row -> !row.sure()).count() + others.stream().filter(other -> !other.sure()).count();
    }

    /** The same with one row as a person decided it. */
    public Proposal with(Row decided) {
        return new Proposal(rows.stream().map(row -> row.from().equals(decided.from()) ? decided : row).toList(),
                others);
    }

    /** The same with another as a person decided it. */
    public Proposal with(Other decided) {
        return new Proposal(rows,
                others.stream().map(other -> other.from().equals(decided.from()) ? decided : other).toList());
    }

    /** As if every row were confirmed. */
    public Mapping mapping() {
        Map<ComponentId, List<Share>> components = new LinkedHashMap<>();
        rows.forEach(row -> components.put(row.from(), row.to()));
        Map<Named, Optional<String>> names = new LinkedHashMap<>();
        others.forEach(other -> names.put(other.from(), other.to()));
        return new Mapping(components, names);
    }
}
