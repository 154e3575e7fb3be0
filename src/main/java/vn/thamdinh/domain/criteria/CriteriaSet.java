package vn.thamdinh.domain.criteria;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * The whole table of criteria of a programme.
 *
 * @param figures numbers recorded for each unit that rules use
 * @param sample true while the set is not that of an official decision
 * @param notice sentence that screens and documents show beside the set; may be empty for an official set
 */
public record CriteriaSet(List<Field> fields, List<Figure> figures, boolean sample, String notice) {
    public CriteriaSet {
        fields = List.copyOf(fields);
        figures = List.copyOf(figures);
        notice = Require.optionalText(notice, "criteria notice");
        Require.that(!fields.isEmpty(), "criteria set without fields");
        Require.that(!sample || !notice.isEmpty(), "sample criteria set without a notice");
        Set<FieldId> fieldIds = new HashSet<>();
        Set<String> criterionIds = new HashSet<>();
        Set<ComponentId> componentIds = new HashSet<>();
        for (Field field : fields) {
            Require.that(fieldIds.add(field.id()), "field id twice: " + field.id());
            for (Criterion criterion : field.criteria()) {
                Require.that(criterionIds.add(criterion.id()), "criterion id twice: " + criterion.id());
            }
            for (Component component : field.components()) {
                Require.that(componentIds.add(component.id()), "component id twice: " + component.id());
            }
        }
    }

    /** A set whose rules use no recorded figures. */
    public CriteriaSet(List<Field> fields, boolean sample, String notice) {
        this(fields, List.of(), sample, notice);
    }

    /** The figure of that name. */
    public Optional<Figure> figure(FigureId id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** All components of all fields, in the order of the table. */
    public List<Component> components() {
        return fields.stream().flatMap(field -> field.components().stream()).toList();
    }

    /** The components that somebody scores; the others are computed from surveys and figures. */
    public List<Component> scored() {
        return components().stream().filter(component -> !component.rule().isComputed()).toList();
    }

    /** The component of that name. */
    public Optional<Component> component(ComponentId id) {
        return components().stream().filter(component -> component.id().equals(id)).findFirst();
    }

    /** The field of that name. */
    public Optional<Field> field(FieldId id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The field that holds the component. */
    public Optional<Field> fieldOf(ComponentId id) {
        return fields.stream()
                .filter(field -> field.components().stream().anyMatch(component -> component.id().equals(id)))
                .findFirst();
    }

    /** The criterion that holds the component. */
    public Optional<Criterion> criterionOf(ComponentId id) {
        return fields.stream().flatMap(field -> field.criteria().stream())
                .filter(criterion -> criterion.components().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst();
    }

    /** Sum of the highest points of the fields of the scale; 100 in the shipped programme. */
    public BigDecimal max() {
        return Numbers.canonical(fields.stream().filter(field -> field.block() == Block.NORMAL).map(Field::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
