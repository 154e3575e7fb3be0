package vn.thamdinh.usecase.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** All evidence that stands, as far as the person at the desk may see it. Reads no file. */
public final class EvidenceShelf {

    private static final Comparator<Evidence> ORDER = Comparator.comparing((Evidence one) -> one.file().unit().code())
            .thenComparing(one -> one.file().name()).thenComparing(Evidence::entry);

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    /** The evidence of an open round. */
    public EvidenceShelf(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** Everything, by unit and name. */
    public List<Evidence> all() {
        Snapshot now = book.snapshot();
        return list(now, now.standing(FileAttached.class), now.standing(FileTied.class).map(Snapshot.Standing::fact),
                now.standing(FileReduced.class).map(Snapshot.Standing::fact));
    }

    /** Everything of one unit, by name. */
    public List<Evidence> of(UnitId unit) {
        Snapshot now = book.snapshot();
        return list(now, now.standing(FileAttached.class, unit),
                now.standing(FileTied.class, unit).map(Snapshot.Standing::fact),
                now.standing(FileReduced.class, unit).map(Snapshot.Standing::fact));
    }

    /** What one component of the unit is proved by, by time. */
    public List<Evidence> of(UnitId unit, ComponentId component) {
        return of(unit).stream().filter(one -> one.file().component().filter(component::equals).isPresent())
                .sorted(Comparator.comparing(Evidence::time)).toList();
    }

    /** What belongs to a visit: to it as a whole or to any of its findings, by time. */
    public List<Evidence> of(UnitId unit, VisitId visit) {
        return of(unit).stream().filter(one -> one.ties().stream().anyMatch(tie -> tie.visit().equals(visit)))
                .sorted(Comparator.comparing(Evidence::time)).toList();
    }

    /** What shows one finding, or with an empty key the visit as a whole, by time. */
    public List<Evidence> of(UnitId unit, Tie place) {
        return of(unit).stream().filter(one -> one.ties().contains(place))
                .sorted(Comparator.comparing(Evidence::time)).toList();
    }

    /** What the very same content is evidence of. */
    public List<Evidence> of(String sha256) {
        return all().stream().filter(one -> one.file().sha256().equals(sha256)).toList();
    }

    /** Why a component has no file; empty if nobody said. */
    public Optional<String> absence(UnitId unit, ComponentId component) {
        return sight.recused().contains(unit) ? Optional.empty() : book.snapshot().standing(AbsenceExplained.class, unit)
                .map(Snapshot.Standing::fact).filter(one -> one.component().equals(component))
                .map(AbsenceExplained::reason).filter(reason -> !reason.isEmpty()).findFirst();
    }

    /**
     * The components that show neither a file nor why there is none, in the programme's order; none where the programme
     * does not ask for it.
     */
    public List<ComponentId> lacking(UnitId unit) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.filter(known -> known.conduct().evidenceOrReason()).isEmpty() || sight.recused().contains(unit)) {
            return List.of();
        }
        Snapshot now = book.snapshot();
        Set<ComponentId> answered = Stream.concat(
                now.standing(FileAttached.class, unit).flatMap(one -> one.fact().component().stream()),
                now.standing(AbsenceExplained.class, unit).map(Snapshot.Standing::fact)
                        .filter(one -> !one.reason().isEmpty()).map(AbsenceExplained::component))
                .collect(Collectors.toSet());
        return programme.get().criteria().scored().stream().map(Component::id).filter(id -> !answered.contains(id))
                .toList();
    }

    /** The units that lack something, with what it is. */
    public Map<UnitId, List<ComponentId>> lacking() {
        return book.snapshot().programme().map(Programme::units).orElse(List.of()).stream().map(Unit::id)
                .filter(unit -> !lacking(unit).isEmpty()).collect(Collectors.toMap(Function.identity(), this::lacking));
    }

    private List<Evidence> list(Snapshot now, Stream<Snapshot.Standing<FileAttached>> files, Stream<FileTied> tied,
                                Stream<FileReduced> reduced) {
        Set<UnitId> hidden = sight.recused();
        Map<WriterId, String> names = new HashMap<>();
        now.standing(WriterOpened.class).forEach(opened -> names.put(opened.entry().header().writer(),
                views.nameOf(Scorer.of(opened.fact().member()))));
        Map<String, List<Tie>> ties = tied.filter(FileTied::tied).collect(Collectors.groupingBy(
                one -> key(one.unit(), one.sha256()),
                Collectors.mapping(one -> new Tie(one.visit(), one.finding()), Collectors.toList())));
        Map<String, FileReduced> origins = reduced.collect(Collectors.toMap(one -> key(one.unit(), one.sha256()),
                Function.identity(), (one, _) -> one));
        return files.filter(one -> !hidden.contains(one.fact().unit())).map(one -> {
            WriterId writer = one.entry().header().writer();
            String key = key(one.fact().unit(), one.fact().sha256());
            return new Evidence(one.entry().id(), one.fact(), names.getOrDefault(writer, writer.hex()),
                    one.entry().header().time().instant(), book.workspace().evidence().holds(one.fact().sha256()),
                    ties.getOrDefault(key, List.of()).stream().distinct().toList(),
                    Optional.ofNullable(origins.get(key)));
        }).sorted(ORDER).toList();
    }

    private static String key(UnitId unit, String sha256) {
        return unit.code() + "|" + sha256;
    }
}
