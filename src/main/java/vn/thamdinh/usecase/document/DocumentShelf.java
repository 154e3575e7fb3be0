package vn.thamdinh.usecase.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.ledger.DocumentFact.NumberReserved;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot.Standing;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** All documents of the round, drafts and issued ones, as far as the person at the desk may see them. */
public final class DocumentShelf {
    private final RoundBook book;
    private final Views views;

    DocumentShelf(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** All that were not dropped: drafts first, the latest changed first, then issued ones, the latest first. */
    public List<DocumentRow> rows() {
        List<DocumentRow> rows = new ArrayList<>();
        Map<DocumentId, IssuedDocument> issued = new HashMap<>();
        List<IssuedDocument> papers = new IssuedDocuments(book.snapshot()).all();
        papers.forEach(paper -> issued.put(paper.id(), paper));
        Map<DocumentId, List<Standing<DocumentWritten>>> written = written();
        Map<DocumentId, List<Standing<NumberReserved>>> numbers = numbers();
        Set<DocumentId> disputed = disputed();
        Map<WriterId, String> names = names();
        written.forEach((id, heads) -> {
            Standing<DocumentWritten> last = heads.getLast();
            DocumentDraft draft = last.fact().draft();
            if (issued.containsKey(id) || !draft.dropped()) {
                rows.add(row(draft, last, heads.size() > 1 || disputed.contains(id), number(numbers, id),
                        Optional.ofNullable(issued.get(id)), names));
            }
        });
        // Two laptops can issue one draft: both papers went out, and each has its row.
        papers.stream().filter(paper -> !written.containsKey(paper.id()) || !paper.equals(issued.get(paper.id())))
                .forEach(paper -> rows.add(new DocumentRow(
                Optional.ofNullable(written.get(paper.id())).map(heads -> heads.getLast().fact().draft())
                        .orElseGet(() -> new DocumentDraft(paper.id(), paper.kind(), paper.about(), Map.of())), name(paper.kind(), paper.about()),
                Optional.empty(), paper.twice(), Optional.of(paper),
                names.getOrDefault(paper.by(), ""), paper.at())));
        return rows.stream().filter(row -> !isHidden(row.draft())).sorted(Comparator
                .comparing((DocumentRow row) -> row.issued().isPresent())
                .thenComparing(DocumentShelf::day, Comparator.reverseOrder())
                .thenComparing(DocumentRow::at, Comparator.reverseOrder())
                .thenComparing(row -> row.id().value())).toList();
    }

    /** The one with that address, or else the first with that id that holds; not one that was dropped. */
    public Optional<DocumentRow> find(DocumentId id) {
        return rows().stream().filter(row -> row.id().equals(id) || row.address().equals(id))
                .min(Comparator.comparing(row -> row.issued().filter(paper -> !paper.holds()).isPresent()));
    }

    /** What people call what a document of the kind is about. */
    public String name(String kind, String about) {
        return book.snapshot().programme().flatMap(known -> DocumentCatalogue.kind(known, kind))
                .map(DocumentKind::about).map(what -> name(what, about)).orElse(about);
    }

    /** What people call it. */
    public String name(About what, String about) {
        Programme programme = book.snapshot().programme().orElseThrow();
        return switch (what) {
            case ROUND -> "";
            case UNIT, RECOGNISED_UNIT -> programme.unit(new UnitId(about)).map(Unit::fullName).orElse(about);
            case VISIT -> views.visit(new VisitId(about)).map(visit -> visitName(programme, visit)).orElse(about);
            case DISTRICT -> programme.district(new UnitId(about)).map(one -> one.name()).orElse(about);
            case MEMBER -> views.nameOf(Scorer.of(new MemberId(about)));
        };
    }

    /** "Xã Đăk Ơ 05/11/2024". */
    private static String visitName(Programme programme, VisitView visit) {
        UnitId visited = visit.visit().unit();
        return programme.unit(visited).map(Unit::fullName)
                .or(() -> programme.district(visited).map(District::name)).orElse(visited.code())
                + " " + AdministrativeDate.shortForm(visit.visit().date());
    }

    /** Who wrote with each writer. */
    Map<WriterId, String> names() {
        Map<WriterId, String> names = new HashMap<>();
        book.snapshot().standing(WriterOpened.class).forEach(opened -> names.put(opened.entry().header().writer(),
                views.nameOf(Scorer.of(opened.fact().member()))));
        return names;
    }

    /** Numbers taken, by the document that they are for; those of one document in the order in which they were taken. */
    Map<DocumentId, List<Standing<NumberReserved>>> numbers() {
        Map<DocumentId, List<Standing<NumberReserved>>> numbers = new HashMap<>();
        book.snapshot().standing(NumberReserved.class).filter(one -> one.fact().number().given())
                .sorted(Comparator.comparing(one -> one.entry().header().time()))
                .forEach(one -> numbers.computeIfAbsent(one.fact().number().document(), _ -> new ArrayList<>()).add(one));
        return numbers;
    }

    /** The documents that hold a number which another document holds too. */
    private Set<DocumentId> disputed() {
        Map<String, Set<DocumentId>> holders = new HashMap<>();
        numbers().values().stream().flatMap(List::stream).map(one -> one.fact().number()).forEach(taken -> holders
                .computeIfAbsent(taken.series() + "|" + taken.year() + "|" + taken.number(), _ -> new HashSet<>())
                .add(taken.document()));
        Set<DocumentId> disputed = new HashSet<>();
        holders.values().stream().filter(several -> several.size() > 1).forEach(disputed::addAll);
        return disputed;
    }

    private Map<DocumentId, List<Standing<DocumentWritten>>> written() {
        Map<DocumentId, List<Standing<DocumentWritten>>> written = new HashMap<>();
        book.snapshot().standing(DocumentWritten.class)
                .sorted(Comparator.comparing(one -> one.entry().header().time()))
                .forEach(one -> written.computeIfAbsent(one.fact().draft().id(), _ -> new ArrayList<>()).add(one));
        return written;
    }

    private DocumentRow row(DocumentDraft draft, Standing<DocumentWritten> last, boolean disputed,
                            Optional<ReservedNumber> number, Optional<IssuedDocument> issued,
                            Map<WriterId, String> names) {
        WriterId writer = issued.map(IssuedDocument::by).orElse(last.entry().header().writer());
        Instant at = issued.map(IssuedDocument::at).orElse(last.entry().header().time().instant());
        return new DocumentRow(draft, name(draft.kind(), draft.about()), number,
                issued.map(IssuedDocument::twice).orElse(disputed), issued,
                names.getOrDefault(writer, ""), at);
    }

    private static Optional<ReservedNumber> number(Map<DocumentId, List<Standing<NumberReserved>>> numbers,
                                                   DocumentId id) {
        List<Standing<NumberReserved>> taken = numbers.getOrDefault(id, List.of());
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast().fact().number());
    }

    private static Instant day(DocumentRow row) {
        return row.issued().map(IssuedDocument::at).orElse(row.at());
    }

    private boolean isHidden(DocumentDraft draft) {
        String of = isOfVisit(draft) ? views.visit(new VisitId(draft.about())).map(visit -> visit.visit().unit().code())
                .orElse(draft.about()) : draft.about();
        return book.snapshot().programme().stream().flatMap(programme -> programme.units().stream()).map(Unit::id)
                .anyMatch(unit -> unit.code().equals(of) && book.isHidden(unit));
    }

    private boolean isOfVisit(DocumentDraft draft) {
        return book.snapshot().programme().flatMap(known -> DocumentCatalogue.kind(known, draft.kind()))
                .filter(kind -> kind.about() == About.VISIT).isPresent();
    }
}
