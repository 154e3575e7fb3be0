package vn.thamdinh.usecase.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintReceived;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.database.Listed;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/**
 * Every entry that the person at the desk may see, however many there are: a list of what each is, read in pages beside
 * other work, and what those say that are looked at. What must not be seen is not in the list, so that neither a count nor
 * a filter betrays it.
 */
public final class AuditTrail {

    private static final int PAGE = 2000;
    private static final String SEALS = "seal";
    private static final Comparator<AuditItem> NEWEST_FIRST = Comparator.comparingLong(AuditItem::millis)
            .thenComparingInt(AuditItem::counter).thenComparingLong(AuditItem::number).reversed();
    /** Topics whose entries say by themselves whom they are closed to. */
    private static final Set<String> TOLD_BY_BODY = Set.of("planned", "complaint", "complaint-settled");

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public AuditTrail(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** An entry in the words of its screens, and the values that it replaced, as far as they are held. */
    public record Line(HistoryLine entry, List<String> before, boolean replaces) {

        public Line {
            before = List.copyOf(before);
        }
    }

    /** All that may be seen, newest first. */
    public List<AuditItem> items(Progress progress) {
        Map<String, String> writers = new HashMap<>();
        book.snapshot().standing(RoundFact.WriterOpened.class).forEach(opened ->
                writers.put(opened.entry().header().writer().hex(), opened.fact().member().value()));
        Predicate<Subject> hidden = sight.hidden();
        List<AuditItem> items = new ArrayList<>();
        List<AuditItem> doubtful = new ArrayList<>();
        long count = book.workspace().count();
        long after = 0;
        for (boolean more = true; more;) {
            progress.check();
            List<Listed> page = book.workspace().listed(after, PAGE);
            for (Listed listed : page) {
                AuditItem item = item(listed, writers);
                if (TOLD_BY_BODY.contains(item.subject().topic())) {
                    doubtful.add(item);
                } else if (!hidden.test(item.subject()) && !(sight.isClosed(item.subject()) && !sight.knowsProgress())) {
                    items.add(item);
                }
            }
            more = page.size() == PAGE;
            after = more ? page.getLast().number() : after;
            progress.at(Math.min(items.size(), count), count);
        }
        items.addAll(settled(doubtful, hidden));
        items.sort(NEWEST_FIRST);
        return items;
    }

    private static AuditItem item(Listed listed, Map<String, String> writers) {
        return new AuditItem(listed.number(), listed.millis(), listed.counter(), withoutVersion(listed.kind()),
                writers.getOrDefault(listed.writer(), ""), "", listed.subject(), listed.verdict(), listed.head());
    }

    private static String withoutVersion(String kind) {
        int dot = kind.lastIndexOf('.');
        return (dot < 0 ? kind : kind.substring(0, dot)).intern();
    }

    /** Those whose facts are not closed to the person; a complaint with the unit that it is about. */
    private List<AuditItem> settled(List<AuditItem> doubtful, Predicate<Subject> hidden) {
        Map<Long, Held> held = book.workspace().numbered(doubtful.stream().map(AuditItem::number).toList());
        Map<String, String> units = new HashMap<>();
        held.values().stream().flatMap(one -> one.entry().fact().stream()).filter(ComplaintReceived.class::isInstance)
                .map(fact -> ((ComplaintReceived) fact).complaint())
                .forEach(complaint -> units.put(complaint.key(), complaint.unit().code()));
        return doubtful.stream().filter(item -> !hidden.test(item.subject()))
                .filter(item -> Optional.ofNullable(held.get(item.number())).flatMap(one -> one.entry().fact())
                        .filter(sight::isClosed).isEmpty())
                .map(item -> item.about(units.getOrDefault(item.key().substring(item.key().indexOf('|') + 1), "")))
                .toList();
    }

    /** What these say, by their numbers; those that the person must not see any more are left out. */
    public Map<Long, Line> lines(Collection<AuditItem> items) {
        Map<Long, Held> held = book.workspace().numbered(items.stream().map(AuditItem::number).toList());
        Set<EntryId> replaced = held.values().stream().flatMap(one -> one.entry().header().supersedes().stream())
                .collect(Collectors.toSet());
        Map<EntryId, HistoryLine> told = byId(views.told(List.copyOf(held.values())));
        Map<EntryId, HistoryLine> before = byId(views.told(book.workspace().heldOf(replaced)));
        Map<Long, Line> lines = new HashMap<>();
        held.forEach((number, one) -> Optional.ofNullable(told.get(one.entry().id())).ifPresent(line -> {
            List<EntryId> earlier = one.entry().header().supersedes();
            lines.put(number, new Line(line, earlier.stream().filter(before::containsKey)
                    .map(id -> before.get(id).what()).distinct().toList(), !earlier.isEmpty()));
        }));
        return lines;
    }

    /** The day and code of the seal that stands. */
    public Optional<HistoryLine> seal() {
        return views.history(SEALS, PAGE).stream()
                .filter(line -> line.current() && line.kind().startsWith("round-sealed.")).findFirst();
    }

    /** Files of what was found. */
    public ExportAudit export() {
        return new ExportAudit(book);
    }

    /** The keys under which a subject's history stands, also those it had under earlier programmes. */
    public List<String> kept(String subject) {
        return book.snapshot().kept(new Subject(subject)).stream().map(Subject::key).toList();
    }

    private static Map<EntryId, HistoryLine> byId(List<HistoryLine> lines) {
        return lines.stream().collect(Collectors.toMap(HistoryLine::id, line -> line, (one, _) -> one));
    }
}
