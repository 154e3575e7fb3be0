package vn.thamdinh.usecase.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.conflict.SettleConflicts;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceShelf;
import vn.thamdinh.usecase.explanation.Explanations;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/**
 * Gathers everything of one unit; refused to who is recused from it. What is asked of other programmes is what this
 * round knows of them: registered models, figures, earlier recognitions.
 */
public final class GatherDossier {

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public GatherDossier(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** Everything that the person at the desk may see of the unit. Blocks. */
    public Outcome<UnitDossier> of(UnitId unit) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<Unit> known = programme.get().unit(unit);
        if (known.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        boolean stranger = book.role() == Role.COMMUNE
                && !book.me().map(Scorer::of).equals(Optional.of(Scorer.of(unit)));
        if (stranger) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        return sight.recused().contains(unit) ? Outcome.refused(Reason.RECUSED, known.get().fullName())
                : Outcome.done(gather(programme.get(), known.get()));
    }

    private UnitDossier gather(Programme programme, Unit unit) {
        UnitId id = unit.id();
        var result = views.results().unit(id).orElseThrow();
        List<Inspected> visits = visits(id);
        List<VisitId> ids = visits.stream().flatMap(one -> Stream.concat(one.planned().map(PlannedVisit::id).stream(),
                one.visit().map(Visit::id).stream())).distinct().toList();
        return new UnitDossier(unit, programme.district(unit.district()).orElseThrow(), programme, book.isRehearsal(),
                sight.isBlind(), ScoreTable.of(programme, unit, views.facts(), result, sight.isBlind()), result,
                views.vote(id), views.figures(id), visits, files(programme, id),
                new Explanations(book, views).of(id), new SettleConflicts(book, views).open().stream()
                        .filter(one -> one.about().unit().equals(Optional.of(id))).toList(),
                programme.models().stream().filter(model -> model.unit().equals(id)).toList(), recognitions(id),
                papers(id), Timeline.of(views, id, ids, book.clock().getZone()));
    }

    private List<Inspected> visits(UnitId unit) {
        Map<VisitId, PlannedVisit> planned = new LinkedHashMap<>();
        book.snapshot().standing(VisitFact.VisitPlanned.class).map(standing -> standing.fact().visit())
                .filter(visit -> visit.unit().equals(unit) && !sight.isSurprise(visit))
                .forEach(visit -> planned.put(visit.id(), visit));
        Map<VisitId, VisitView> made = views.visits().stream().filter(one -> one.visit().unit().equals(unit))
                .collect(Collectors.toMap(one -> one.visit().id(), one -> one));
        return Stream.concat(planned.keySet().stream(), made.keySet().stream()).distinct()
                .map(id -> inspected(unit, id, Optional.ofNullable(planned.get(id)), Optional.ofNullable(made.get(id))))
                .sorted(Comparator.comparing(GatherDossier::day)).toList();
    }

    private Inspected inspected(UnitId unit, VisitId id, Optional<PlannedVisit> planned, Optional<VisitView> made) {
        var seal = new MinutesSeal(book.snapshot());
        Optional<ClosedMinutes> minutes = seal.last(id);
        List<Finding> findings = made.stream().flatMap(one -> one.findings().stream())
                .filter(finding -> !finding.struck()).toList();
        return new Inspected(planned, made.map(VisitView::visit), findings, minutes,
                minutes.filter(one -> book.workspace().evidence().holds(one.file())
                        && seal.isPaper(unit, one.file())).isPresent());
    }

    static LocalDate day(Inspected one) {
        return one.visit().map(Visit::date).or(() -> one.planned().map(PlannedVisit::date)).orElseThrow();
    }

    /** Of contradicting values the latest comes last. */
    private static <F extends Fact> Stream<Snapshot.Standing<F>> latest(Stream<Snapshot.Standing<F>> standing) {
        return standing.sorted(Comparator.comparing(one -> one.entry().header().time()));
    }

    private List<FilesOf> files(Programme programme, UnitId unit) {
        Map<Optional<ComponentId>, List<Evidence>> files = new EvidenceShelf(book, views).of(unit).stream()
                .collect(Collectors.groupingBy(one -> one.file().component()));
        Map<ComponentId, String> absences = new TreeMap<>(Comparator.comparing(ComponentId::value));
        latest(book.snapshot().standing(AbsenceExplained.class, unit))
                .forEach(one -> absences.put(one.fact().component(), one.fact().reason()));
        List<FilesOf> all = new ArrayList<>();
        if (files.containsKey(Optional.<ComponentId>empty())) {
            all.add(new FilesOf(Optional.empty(), files.get(Optional.<ComponentId>empty()), ""));
        }
        programme.criteria().components().forEach(component -> {
            List<Evidence> own = files.getOrDefault(Optional.of(component.id()), List.of());
            String absence = absences.getOrDefault(component.id(), "");
            if (!own.isEmpty() || !absence.isEmpty()) {
                all.add(new FilesOf(Optional.of(component), own, absence));
            }
        });
        return all;
    }

    private List<Recognition> recognitions(UnitId unit) {
        Map<String, String> writers = views.writers();
        List<Snapshot.Standing<PastRecognition>> standing =
                book.snapshot().standing(PastRecognition.class, unit).toList();
        return standing.stream().map(one -> new Recognition(one.fact(),
                        writers.getOrDefault(one.entry().header().writer().hex(), ""),
                        standing.stream().filter(other -> other.fact().year() == one.fact().year()).count() > 1))
                .sorted(Comparator.comparing((Recognition one) -> one.past().year()).reversed()
                        .thenComparing(one -> one.past().paper())).toList();
    }

    private static PaperOf.End end(IssuedDocument paper) {
        return paper.ended().map(end -> end.by().isPresent() ? PaperOf.End.REPLACED : PaperOf.End.WITHDRAWN)
                .orElse(PaperOf.End.HOLDS);
    }

    private String title(String kind) {
        return book.snapshot().programme().flatMap(programme -> DocumentCatalogue.kind(programme, kind))
                .map(DocumentKind::title).orElse(kind);
    }

    private List<PaperOf> papers(UnitId unit) {
        Stream<PaperOf> issued = new IssuedDocuments(book.snapshot()).all().stream()
                .filter(paper -> paper.concerns(unit))
                .map(paper -> new PaperOf(paper.kind(), title(paper.kind()), paper.number(), paper.date(), false,
                        end(paper)));
        Stream<PaperOf> copies = book.snapshot().standing(CopyGivenOut.class)
                .filter(copy -> copy.fact().about().equals(unit.code()))
                .map(copy -> new PaperOf(copy.fact().documentKind(), title(copy.fact().documentKind()),
                        copy.fact().purpose(),
                        copy.entry().header().time().instant().atZone(book.clock().getZone()).toLocalDate(), true,
                        PaperOf.End.HOLDS));
        return Stream.concat(issued, copies).sorted(Comparator.comparing(PaperOf::date).reversed()
                .thenComparing(PaperOf::number)).toList();
    }
}
