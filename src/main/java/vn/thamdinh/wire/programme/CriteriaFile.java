package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.text.Numbers;

/** Reads the table of criteria; the declared highest points of every level must be the sum of the level below. */
final class CriteriaFile {
    private final Problems problems;
    private final Names fieldIds;
    private final Names criterionIds;
    private final Names componentIds;
    private final List<Figure> figures;
    private final References references;
    private final RuleSections rules;
    private final List<Component> components = new ArrayList<>();

    private CriteriaFile(Section root, Problems problems) {
        this.problems = problems;
        this.fieldIds = names(problems);
        this.criterionIds = names(problems);
        this.componentIds = names(problems);
        this.figures = figures(root, names(problems));
        this.references = new References(figures);
        this.rules = new RuleSections(problems, references);
    }

    /**
     * What was read.
     *
     * @param references what components name in other files, to be checked once those were read
     * @param components those that can be read by themselves, whatever is wrong elsewhere
     */
    record Reading(Optional<CriteriaSet> criteria, References references, List<Component> components) {
    }

    static Reading read(ProgrammeFiles files, Problems problems) {
        return YamlFile.open(files, ProgrammeFiles.CRITERIA, problems).map(root -> {
            CriteriaFile file = new CriteriaFile(root, problems);
            return new Reading(file.criteria(root), file.references, List.copyOf(file.components));
        }).orElseGet(() -> new Reading(Optional.empty(), new References(List.of()), List.of()));
    }

    private static Names names(Problems problems) {
        return new Names(problems, ProgrammeFiles.CRITERIA);
    }

    private static List<Figure> figures(Section root, Names names) {
        return root.has("figures")
                ? root.sections("figures").stream().flatMap(section -> figure(section, names).stream()).toList()
                : List.of();
    }

    private static Optional<Figure> figure(Section section, Names names) {
        String id = id(section, names);
        String title = section.text("title");
        String measure = section.textOr("measure", "");
        BigDecimal low = section.decimal("low", Extent.MOST.negate(), Extent.MOST);
        BigDecimal high = section.decimal("high", Extent.MOST.negate(), Extent.MOST);
        String source = section.text("source");
        return section.build(() -> new Figure(new FigureId(id), title, measure, low, high, source));
    }

    private Optional<CriteriaSet> criteria(Section root) {
        boolean sample = root.flag("sample");
        String notice = root.textOr("notice", "");
        List<Field> fields = root.sections("fields").stream().flatMap(s -> field(s, sample).stream()).toList();
        sum(root, fields.stream().filter(field -> field.block() == Block.NORMAL).map(Field::max).toList());
        root.finish();
        return problems.none() ? root.build(() -> new CriteriaSet(fields, figures, sample, notice)) : Optional.empty();
    }

    private Optional<Field> field(Section section, boolean sample) {
        String id = id(section, fieldIds);
        String title = section.text("title");
        Block block = section.has("block") ? section.constant("block", Block.class) : Block.NORMAL;
        List<Criterion> criteria =
                section.sections("criteria").stream().flatMap(s -> criterion(s, sample).stream()).toList();
        BigDecimal declared = sum(section, criteria.stream().map(Criterion::max).toList());
        BigDecimal cap = block == Block.NORMAL ? criteria.stream().map(Criterion::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add) : cap(section, declared);
        return section.build(() -> new Field(new FieldId(id), title, block, cap, criteria));
    }

    /** Most that a block adds or takes: all of it, where nothing else is said. */
    private static BigDecimal cap(Section section, BigDecimal sum) {
        return section.has("cap") ? section.threshold("cap", Optional.of(sum)) : sum;
    }

    private Optional<Criterion> criterion(Section section, boolean sample) {
        String id = id(section, criterionIds);
        String title = section.text("title");
        List<Component> components =
                section.sections("components").stream().flatMap(s -> component(s, sample).stream()).toList();
        sum(section, components.stream().map(Component::max).toList());
        return section.build(() -> new Criterion(id, title, components));
    }

    private Optional<Component> component(Section section, boolean sample) {
        String id = id(section, componentIds);
        String title = section.text("title");
        BigDecimal max = section.points("max");
        Optional<? extends ScoringRule> rule = rules.rule(section, max);
        String body = section.textOr("body", "");
        if (!body.isEmpty()) {
            references.body(section, body);
        }
        String guidance = section.textOr("guidance", "");
        List<String> evidence = section.textsOrNone("evidence");
        String source = section.text("source");
        boolean own = section.flagOr("sample", sample);
        section.finish();
        Optional<Component> component = rule.flatMap(known -> section.build(() -> new Component(new ComponentId(id),
                title, max, known, body, guidance, evidence, source, own)));
        component.filter(_ -> section.computable()).ifPresent(components::add);
        return component;
    }

    private static String id(Section section, Names names) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        return id;
    }

    private static BigDecimal sum(Section section, List<BigDecimal> parts) {
        BigDecimal declared = section.points("max");
        BigDecimal real = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (section.readable() && declared.compareTo(real) != 0) {
            section.note("max", ProgrammeProblem.SUM, Numbers.trimmed(declared), Numbers.trimmed(real));
        }
        return declared;
    }
}
