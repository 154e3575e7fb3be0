package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.programme.ExplanationWindow;
import vn.thamdinh.domain.programme.RegisteredModel;
import vn.thamdinh.domain.unit.UnitId;

/** Reads what is checked on the spot, how units answer questions, and which models they registered. */
final class InspectionSections {
    private static final int MOST_DAYS = 90;

    private InspectionSections() {
    }

    /**
     * @param components ids of the criteria's components; empty where they could not be read
     * @param unknown    receives the ids of those that are named and are none
     */
    static Optional<InspectionRules> inspection(Section root, Names names, Set<String> components,
                                                Set<String> unknown) {
        if (!root.has("inspection")) {
            return Optional.of(InspectionRules.NONE);
        }
        return root.section("inspection").flatMap(section -> {
            Optional<LocalDate> from = section.optionalDate("from");
            Optional<LocalDate> until = section.optionalDate("until");
            boolean districts = section.flagOr("districts", false);
            Set<ComponentId> onTheSpot = new HashSet<>();
            section.textsOrNone("onTheSpot").forEach(id ->
                    component(id, components, unknown).ifPresent(onTheSpot::add));
            List<CheckGroup> checklist = section.has("checklist") ? section.sections("checklist").stream()
                    .flatMap(group -> group(group, names, components, unknown).stream()).toList() : List.of();
            String source = section.textOr("source", "");
            return section.build(() -> new InspectionRules(from, until, districts, onTheSpot, checklist, source));
        });
    }

    private static Optional<CheckGroup> group(Section section, Names names, Set<String> components,
                                              Set<String> unknown) {
        String title = section.text("title");
        List<CheckItem> items = section.sections("items").stream()
                .flatMap(item -> item(item, names, components, unknown).stream()).toList();
        if (items.isEmpty()) {
            section.note("items", ProgrammeProblem.EMPTY);
            return Optional.empty();
        }
        return section.build(() -> new CheckGroup(title, items));
    }

    private static Optional<CheckItem> item(Section section, Names names, Set<String> components,
                                            Set<String> unknown) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String text = section.text("text");
        Optional<ComponentId> component = section.has("component")
                ? component(section.text("component"), components, unknown) : Optional.empty();
        String source = section.text("source");
        return section.build(() -> new CheckItem(new CheckItemId(id), text, component, source));
    }

    /**
     * Criteria are exchanged from a workbook, and the checklist stays: what it names that is there no more bears on no
     * component, and {@link #warnings} says so.
     */
    private static Optional<ComponentId> component(String id, Set<String> components, Set<String> unknown) {
        if (!components.isEmpty() && !components.contains(id)) {
            unknown.add(id);
            return Optional.empty();
        }
        return Optional.of(new ComponentId(id));
    }

    /** What people should know of the components that the checklist names. */
    static List<String> warnings(Set<String> unknown) {
        return unknown.isEmpty() ? List.of() : List.of("Danh mục kiểm tra thực tế nêu tiêu chí thành phần không có trong "
                + "bộ tiêu chí: " + String.join(", ", new TreeSet<>(unknown)) + ". Dòng ấy vẫn kiểm tra được nhưng không "
                + "gắn với tiêu chí nào.");
    }

    /** How units answer the council; without a section no limit holds. */
    static ExplanationWindow explanation(Section conduct) {
        if (!conduct.has("explanation")) {
            return ExplanationWindow.OPEN;
        }
        return conduct.section("explanation").flatMap(section -> {
            int days = section.number("days", 1, MOST_DAYS);
            Optional<LocalDate> lastDay = section.optionalDate("lastDay");
            boolean locks = section.flag("locks");
            return section.build(() -> new ExplanationWindow(days, lastDay, locks));
        }).orElse(ExplanationWindow.OPEN);
    }

    /** Models that units registered; a unit that the programme does not assess may stand there too. */
    static List<RegisteredModel> models(Section root) {
        List<RegisteredModel> models = new ArrayList<>();
        if (root.has("models")) {
            root.sections("models").forEach(section -> model(section).ifPresent(models::add));
        }
        return models;
    }

    private static Optional<RegisteredModel> model(Section section) {
        String unit = section.text("unit");
        String model = section.text("model");
        List<String> procedures = section.textsOrNone("procedures");
        String paper = section.text("paper");
        String source = section.text("source");
        return section.build(() -> new RegisteredModel(new UnitId(unit), model, procedures, paper, source));
    }
}
