package vn.thamdinh.usecase.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.ledger.DocumentFact.NumberReserved;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot.Standing;
import vn.thamdinh.usecase.document.DocumentRow.State;

/**
 * Numbers of documents: each issuing body has a series of its own that begins anew each year (NĐ 30/2020, Điều 15 and
 * Phụ lục I, II.3). Where two laptops took the same number, nothing is issued with it before one of them has another.
 */
public final class Numbers {
    private static final int HIGHEST = 99_999;

    private final RoundBook book;
    private final ComposeDocument compose;
    private final DocumentShelf shelf;
    private final Drafts drafts;

    Numbers(RoundBook book, ComposeDocument compose, DocumentShelf shelf, Drafts drafts) {
        this.book = book;
        this.compose = compose;
        this.shelf = shelf;
        this.drafts = drafts;
    }

    /** The year at the desk. */
    public int thisYear() {
        return book.today().getYear();
    }

    /** All series that numbers were taken from, by series and year. */
    public List<NumberSeries> all() {
        Set<String> series = standing().stream().map(one -> one.series() + " " + one.year())
                .collect(Collectors.toCollection(TreeSet::new));
        return series.stream().map(one -> one.split(" ")).map(one -> series(one[0], Integer.parseInt(one[1]))).toList();
    }

    /** One series in one year; empty of numbers if none was taken. */
    public NumberSeries series(String series, int year) {
        Map<DocumentId, DocumentRow> rows = shelf.rows().stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row, (one, _) -> one));
        Map<WriterId, String> names = shelf.names();
        List<NumberSeries.Taken> taken = new ArrayList<>();
        for (Standing<NumberReserved> one : reserved()) {
            ReservedNumber number = one.fact().number();
            if (number.series().equals(series) && number.year() == year) {
                Optional<DocumentRow> row = Optional.ofNullable(rows.get(number.document()));
                taken.add(new NumberSeries.Taken(number.number(), number.document(), row.map(this::title).orElse(""),
                        names.getOrDefault(one.entry().header().writer(), ""),
                        row.filter(of -> of.state() != State.DRAFT).isPresent()));
            }
        }
        taken.sort(Comparator.comparing(NumberSeries.Taken::number).thenComparing(one -> one.document().value()));
        int highest = taken.isEmpty() ? 0 : taken.getLast().number();
        Set<Integer> used = taken.stream().map(NumberSeries.Taken::number).collect(Collectors.toSet());
        return new NumberSeries(series, body(series, taken, rows), year, taken,
                IntStream.range(1, highest).filter(number -> !used.contains(number)).boxed().toList(), highest + 1);
    }

    /** The body's name as one of its papers has it. */
    private String body(String series, List<NumberSeries.Taken> taken, Map<DocumentId, DocumentRow> rows) {
        return taken.stream().map(one -> rows.get(one.document())).filter(Objects::nonNull)
                .flatMap(row -> compose.kind(row.kind()).stream()
                        .map(kind -> compose.letterhead(kind, row.draft())))
                .flatMap(head -> head instanceof Outcome.Done<Letterhead>(Letterhead of) ? Stream.of(of.name())
                        : Stream.empty())
                .filter(name -> !name.isBlank()).findFirst().orElse(series);
    }

    /** The series of a document's issuing body, in the year of a day. */
    public Outcome<NumberSeries> seriesOf(DocumentId id, int year) {
        return shelf.find(id).map(row -> series(row).then(series -> Outcome.done(series(series, year))))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, id.value()));
    }

    /**
     * Takes a number for a draft; one that it had before is given back.
     *
     * @param chosen the number wanted; the next free one if empty
     * @return the number; refused where it is taken, with its document and by whom
     */
    public Outcome<Integer> reserve(DocumentId id, int year, Optional<Integer> chosen) {
        synchronized (book) {
            return plan(id, year, chosen).then(plan -> plan.facts().isEmpty() ? Outcome.done(plan.number())
                    : book.append(plan.facts()).then(_ -> Outcome.done(plan.number())));
        }
    }

    /** Gives the number of a draft back: it may then be taken again. */
    public Outcome<Saved> giveBack(DocumentId id) {
        return drafts.draft(id).then(row -> {
            List<NumberReserved> back = own(id).stream().map(Drafts::back).toList();
            return back.isEmpty() ? Outcome.refused(Reason.NOT_FOUND, id.value()) : book.append(back);
        });
    }

    /**
     * What taking a number means.
     *
     * @param facts none if the document has the number already
     */
    record Plan(int number, List<Fact> facts) {
        Plan {
            facts = List.copyOf(facts);
        }
    }

    Outcome<Plan> plan(DocumentId id, int year, Optional<Integer> chosen) {
        if (year < 2000 || year > 2100) {
            return Outcome.refused(Reason.OUT_OF_RANGE, String.valueOf(year), "2000", "2100");
        }
        return drafts.draft(id).then(row -> series(row).then(name -> {
            NumberSeries series = series(name, year);
            Optional<ReservedNumber> had = own(id).stream()
                    .filter(one -> one.series().equals(name) && one.year() == year).reduce((_, last) -> last);
            int number = chosen.or(() -> had.map(ReservedNumber::number)).orElse(series.next());
            if (number < 1 || number > HIGHEST) {
                return Outcome.refused(Reason.OUT_OF_RANGE, String.valueOf(number), "1",
                        String.valueOf(HIGHEST));
            }
            Optional<NumberSeries.Taken> other = series.of(number).stream()
                    .filter(taken -> !taken.document().equals(id)).findFirst();
            if (other.isPresent()) {
                boolean both = had.filter(one -> one.number() == number).isPresent();
                return Outcome.refused(both ? Reason.NUMBER_DISPUTED : Reason.NUMBER_TAKEN, String.valueOf(number),
                        other.get().title(), other.get().by());
            }
            return Outcome.done(new Plan(number, facts(id, name, year, number)));
        }));
    }

    private List<Fact> facts(DocumentId id, String series, int year, int number) {
        var wanted = new ReservedNumber(series, year, number, id, true);
        List<Fact> facts = new ArrayList<>();
        own(id).stream().filter(one -> !one.equals(wanted)).forEach(one -> facts.addAll(left(one)));
        if (!own(id).contains(wanted)) {
            facts.add(new NumberReserved(wanted));
        }
        return facts;
    }

    /** A number that another document holds as well stays that document's. */
    private List<Fact> left(ReservedNumber one) {
        List<NumberReserved> others = reserved().stream().map(Standing::fact)
                .filter(other -> other.number().series().equals(one.series()) && other.number().year() == one.year()
                        && other.number().number() == one.number() && !other.number().document().equals(one.document()))
                .toList();
        return others.isEmpty() ? List.of(Drafts.back(one)) : List.of(others.getFirst());
    }

    private List<ReservedNumber> own(DocumentId id) {
        return standing().stream().filter(one -> one.document().equals(id)).toList();
    }

    private List<ReservedNumber> standing() {
        return reserved().stream().map(one -> one.fact().number()).toList();
    }

    private List<Standing<NumberReserved>> reserved() {
        return shelf.numbers().values().stream().flatMap(List::stream).toList();
    }

    /** Refused for kinds that take no number, and where the body has no series. */
    private Outcome<String> series(DocumentRow row) {
        Optional<DocumentKind> kind = compose.kind(row.kind());
        if (kind.isEmpty() || !kind.get().isNumbered()) {
            return Outcome.refused(Reason.NOT_NUMBERED, kind.map(DocumentKind::title).orElse(row.kind()));
        }
        return compose.letterhead(kind.get(), row.draft())
                .then(head -> head.series().isBlank() ? Outcome.refused(Reason.NOT_NUMBERED, kind.get().title())
                        : Outcome.done(head.series()));
    }

    private String title(DocumentRow row) {
        String title = compose.kind(row.kind()).map(DocumentKind::title).orElse(row.kind());
        return row.about().isEmpty() ? title : title + " – " + row.about();
    }
}
