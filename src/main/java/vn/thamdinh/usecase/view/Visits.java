package vn.thamdinh.usecase.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Visits as they stand; where several values stand of something the latest is shown, and the history shows them all. */
final class Visits {

    private final RoundBook book;
    private final Sight sight;

    Visits(RoundBook book, Sight sight) {
        this.book = book;
        this.sight = sight;
    }

    /** By date; nothing of units that the person at the desk must not see. */
    List<Visit> standing() {
        Set<UnitId> hidden = sight.recused();
        return latest(VisitFact.VisitRecorded.class, fact -> fact.visit().id().value()).values().stream()
                .map(VisitFact.VisitRecorded::visit).filter(visit -> !hidden.contains(visit.unit()))
                .sorted(Comparator.comparing(Visit::date).thenComparing(visit -> visit.id().value())).toList();
    }

    /** The plan's visits by date and time, those that do not take place too. */
    List<PlannedVisit> planned() {
        Set<UnitId> hidden = sight.recused();
        return latest(VisitFact.VisitPlanned.class, fact -> fact.visit().id().value()).values().stream()
                .map(VisitFact.VisitPlanned::visit)
                .filter(visit -> !hidden.contains(visit.unit()) && !sight.isSurprise(visit))
                .sorted(Comparator.comparing(PlannedVisit::date).thenComparing(PlannedVisit::from)
                        .thenComparing(visit -> visit.id().value())).toList();
    }

    List<VisitView> views() {
        Map<String, List<Finding>> findings = findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.visit().value()));
        Map<String, List<Attendee>> people = latest(VisitFact.PersonPresent.class,
                fact -> fact.person().visit().value() + "|" + fact.person().key()).values().stream()
                .map(VisitFact.PersonPresent::person).filter(Attendee::present)
                .collect(Collectors.groupingBy(person -> person.visit().value()));
        Map<String, List<Note>> notes = latest(VisitFact.NoteTaken.class,
                fact -> fact.note().visit().value() + "|" + fact.note().key()).values().stream()
                .map(VisitFact.NoteTaken::note).filter(note -> !note.text().isEmpty())
                .collect(Collectors.groupingBy(note -> note.visit().value()));
        Map<String, VisitTimes> times = byVisit(VisitFact.VisitTimed.class, VisitFact.VisitTimed::times,
                known -> known.visit().value());
        var seal = new MinutesSeal(book.snapshot());
        Map<String, PlannedVisit> planned = planned().stream()
                .collect(Collectors.toMap(visit -> visit.id().value(), Function.identity()));
        Map<String, Set<String>> contradicted = contradicted();
        return standing().stream().map(visit -> {
            String id = visit.id().value();
            Map<Boolean, List<Finding>> all = findings.getOrDefault(id, List.of()).stream()
                    .collect(Collectors.partitioningBy(Finding::struck));
            return new VisitView(visit, all.get(false), all.get(true),
                    people.getOrDefault(id, List.of()).stream().sorted(Comparator.comparing(Attendee::side)
                            .thenComparing(inOrder(Attendee::key))).toList(),
                    notes.getOrDefault(id, List.of()).stream().sorted(Comparator.comparing(Note::at)).toList(),
                    Optional.ofNullable(times.get(id)), Optional.ofNullable(planned.get(id)),
                    seal.last(visit.id()), contradicted.getOrDefault(id, Set.of()));
        }).toList();
    }

    /** What was found at the visits to a unit, by the component it bears on; general remarks are left out. */
    Map<ComponentId, List<Finding>> byComponent(UnitId unit) {
        Set<String> visits = standing().stream().filter(visit -> visit.unit().equals(unit))
                .map(visit -> visit.id().value()).collect(Collectors.toSet());
        Map<ComponentId, List<Finding>> found = new HashMap<>();
        findings().stream().filter(finding -> !finding.struck() && visits.contains(finding.visit().value()))
                .forEach(finding -> finding.component().ifPresent(
                        component -> found.computeIfAbsent(component, _ -> new ArrayList<>()).add(finding)));
        return found;
    }

    private List<Finding> findings() {
        return latest(VisitFact.FindingRecorded.class,
                fact -> fact.finding().visit().value() + "|" + fact.finding().key()).values().stream()
                .map(VisitFact.FindingRecorded::finding).sorted(inOrder(Finding::key)).toList();
    }

    /** Keys end in a number that grows; a change leaves everything where it is. */
    private static <T> Comparator<T> inOrder(Function<T, String> key) {
        return Comparator.comparing((T one) -> key.apply(one).replaceFirst("[0-9]+$", ""))
                .thenComparing(one -> key.apply(one).length()).thenComparing(key);
    }

    private Map<String, Set<String>> contradicted() {
        return book.snapshot().standing(VisitFact.FindingRecorded.class).map(one -> one.fact().finding())
                .collect(Collectors.groupingBy(finding -> finding.visit().value(),
                        Collectors.collectingAndThen(Collectors.groupingBy(Finding::key, Collectors.counting()),
                                counts -> counts.entrySet().stream().filter(count -> count.getValue() > 1)
                                        .map(Map.Entry::getKey).collect(Collectors.toSet()))));
    }

    private <F extends VisitFact, V> Map<String, V> byVisit(Class<F> type, Function<F, V> value,
                                                            Function<V, String> visit) {
        return latest(type, fact -> visit.apply(value.apply(fact))).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> value.apply(each.getValue())));
    }

    /** The latest value of each subject, in the order in which the subjects' latest values came about. */
    private <F extends VisitFact> Map<String, F> latest(Class<F> type, Function<F, String> subject) {
        Map<String, F> latest = new LinkedHashMap<>();
        book.snapshot().standing(type)
                .sorted(Comparator.comparing((Snapshot.Standing<F> one) -> one.entry().header().time())
                        .thenComparing(one -> one.entry().id().hex()))
                .forEach(one -> latest.put(subject.apply(one.fact()), one.fact()));
        return latest;
    }
}
