package vn.thamdinh.cli.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.view.VisitView;

/** Visits as machines are told of them. */
final class VisitTree {

    private VisitTree() {
    }

    /** How far it has come. */
    static String state(VisitView view) {
        if (view.isClosed()) {
            return "closed";
        }
        return view.isGoingOn() ? "under-way" : view.times().isPresent() ? "ended" : "recorded";
    }

    static Map<String, Object> head(VisitView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("visit", view.visit().id().value());
        tree.put("unit", view.visit().unit().code());
        tree.put("date", view.visit().date().toString());
        tree.put("place", view.visit().place());
        tree.put("state", state(view));
        tree.put("planned", view.planned().isPresent());
        view.times().ifPresent(times -> {
            tree.put("began", times.began().toString());
            times.ended().ifPresent(ended -> tree.put("ended", ended.toString()));
        });
        view.minutes().map(ClosedMinutes::version).ifPresent(version -> tree.put("minutes", version));
        return tree;
    }

    static Map<String, Object> whole(VisitView view) {
        Map<String, Object> tree = head(view);
        tree.put("people", view.people().stream().map(VisitTree::person).toList());
        tree.put("findings", view.findings().stream().map(one -> finding(one, view)).toList());
        tree.put("struck", view.struck().stream().map(Finding::key).toList());
        tree.put("notes", view.notes().stream().map(VisitTree::note).toList());
        return tree;
    }

    private static Map<String, Object> person(Attendee person) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", person.key());
        tree.put("name", person.name());
        tree.put("title", person.title());
        tree.put("body", person.body());
        tree.put("side", word(person.side()));
        return tree;
    }

    private static Map<String, Object> finding(Finding finding, VisitView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("finding", finding.key());
        finding.item().map(CheckItemId::value).ifPresent(item -> tree.put("item", item));
        finding.component().map(ComponentId::value).ifPresent(component -> tree.put("component", component));
        tree.put("verdict", word(finding.verdict()));
        tree.put("text", finding.text());
        finding.proposed().map(Numbers::plain).ifPresent(points -> tree.put("points", points));
        tree.put("commitment", finding.unitSide().commitment());
        finding.unitSide().due().ifPresent(due -> tree.put("due", due.toString()));
        tree.put("opinion", finding.unitSide().opinion());
        if (view.contradicted().contains(finding.key())) {
            tree.put("conflicting", true);
        }
        return tree;
    }

    private static Map<String, Object> note(Note note) {
        return Map.of("note", note.key(), "at", note.at().toString(), "text", note.text());
    }

    /** Lower case with hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Map<String, Object>> heads(List<VisitView> views) {
        return views.stream().map(VisitTree::head).toList();
    }
}
