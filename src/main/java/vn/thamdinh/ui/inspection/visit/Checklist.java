package vn.thamdinh.ui.inspection.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.inspection.visit.CheckLine.Head;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;
import vn.thamdinh.usecase.view.VisitView;

/**
 * All that is to be looked at in a visit: the programme's checklist, its components to be checked on the spot, what was
 * found beside them, and at the end what was struck. Every finding has a line of its own, also where two laptops
 * answered the same line.
 */
record Checklist(List<Group> groups) {

    static final String ITEM = "item|";
    static final String COMPONENT = "component|";
    static final String FINDING = "finding|";
    static final String FRESH = "new|";

    /** @param asked whether its lines are to be answered, so that they count */
    record Group(String title, List<Row> rows, boolean asked) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    Checklist {
        groups = List.copyOf(groups);
    }

    static Checklist of(Messages words, Programme programme, VisitView view) {
        return new Checklist(new Maker(words, programme, view).groups());
    }

    /**
     * The lines that are shown, headings above those that remain.
     *
     * @param at key of the line where the person is, which stays although it is answered; empty for none
     */
    List<CheckLine> shown(boolean openOnly, String query, String at) {
        List<CheckLine> lines = new ArrayList<>();
        for (Group group : groups) {
            Predicate<Row> wanted = row -> (!openOnly || row.key().equals(at)
                    || group.asked() && !row.answered())
                    && Folding.matchesKey(query, row.searched());
            List<Row> rows = group.rows().stream().filter(wanted).toList();
            if (!rows.isEmpty()) {
                lines.add(new Head(group.title(), done(group), group.asked() ? group.rows().size() : 0));
                lines.addAll(rows);
            }
        }
        return lines;
    }

    int done() {
        return groups.stream().filter(Group::asked).mapToInt(Checklist::done).sum();
    }

    int all() {
        return groups.stream().filter(Group::asked).mapToInt(group -> group.rows().size()).sum();
    }

    Optional<Row> row(String key) {
        return groups.stream().flatMap(group -> group.rows().stream()).filter(row -> row.key().equals(key)).findFirst();
    }

    /** The line on which a finding stands. */
    Optional<Row> rowOf(String finding) {
        return groups.stream().flatMap(group -> group.rows().stream())
                .filter(row -> row.finding().filter(one -> one.key().equals(finding)).isPresent()).findFirst();
    }

    private static int done(Group group) {
        return (int) group.rows().stream().filter(Row::answered).count();
    }

    /** Puts each finding on its line. */
    private static final class Maker {

        private final Messages words;
        private final Programme programme;
        private final VisitView view;
        private final Set<String> placed = new HashSet<>();

        Maker(Messages words, Programme programme, VisitView view) {
            this.words = words;
            this.programme = programme;
            this.view = view;
        }

        List<Group> groups() {
            List<Group> groups = new ArrayList<>();
            for (CheckGroup group : programme.inspection().checklist()) {
                groups.add(new Group(group.title(), group.items().stream().map(this::row).toList(), true));
            }
            List<Row> spots = programme.criteria().components().stream()
                    .filter(component -> programme.inspection().onTheSpot().contains(component.id()))
                    .map(this::row).toList();
            if (!spots.isEmpty()) {
                groups.add(new Group(words.text("visit.group-components"), spots, true));
            }
            List<Row> others = view.findings().stream().filter(finding -> !placed.contains(finding.key()))
                    .map(this::other).toList();
            if (!others.isEmpty()) {
                groups.add(new Group(words.text("visit.group-others"), others, false));
            }
            if (!view.struck().isEmpty()) {
                groups.add(new Group(words.text("visit.group-struck"), view.struck().stream().map(this::other).toList(),
                        false));
            }
            return groups;
        }

        private Row row(CheckItem item) {
            return row(ITEM + item.id().value(), item.text(), about(item.component(), item.source()),
                    Optional.of(item.id()), item.component(),
                    first(finding -> finding.item().equals(Optional.of(item.id()))));
        }

        private Row row(Component component) {
            return row(COMPONENT + component.id().value(), component.id().value() + " " + component.title(),
                    component.source(), Optional.empty(), Optional.of(component.id()),
                    first(finding -> finding.item().isEmpty()
                            && finding.component().equals(Optional.of(component.id()))));
        }

        private Optional<Finding> first(Predicate<Finding> fits) {
            Optional<Finding> first = view.findings().stream().filter(fits).findFirst();
            first.map(Finding::key).ifPresent(placed::add);
            return first;
        }

        /** A finding beside the lines: a second answer, a line that the programme no longer has, a remark. */
        private Row other(Finding finding) {
            Optional<CheckItem> known = finding.item().flatMap(programme.inspection()::item);
            String gone = finding.item().map(CheckItemId::value).orElse("");
            String label = known.map(CheckItem::text).orElseGet(() -> gone.isEmpty()
                    ? finding.component().map(this::label).orElse(words.text("inspection.general")) : gone);
            String about = known.isPresent() ? words.text("visit.answered-twice")
                    : gone.isEmpty() ? words.text("visit.beside-checklist") : words.text("visit.item-gone");
            return row(FINDING + finding.key(), label, about, finding.item(), finding.component(),
                    Optional.of(finding));
        }

        private static Row row(String key, String label, String about, Optional<CheckItemId> item,
                               Optional<ComponentId> component, Optional<Finding> finding) {
            String said = finding.map(one -> one.text() + " " + one.unitSide().commitment() + " "
                    + one.unitSide().opinion()).orElse("");
            return new Row(key, label, about, item, component, finding,
                    Folding.key(label + " " + component.map(ComponentId::value).orElse("") + " " + said));
        }

        private String about(Optional<ComponentId> component, String source) {
            return component.map(id -> label(id) + " · " + source).orElse(source);
        }

        private String label(ComponentId id) {
            return programme.criteria().component(id).map(known -> id.value() + " " + known.title())
                    .orElse(id.value());
        }
    }
}
