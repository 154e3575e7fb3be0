package vn.thamdinh.usecase.travel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Custody;

/**
 * Undoes what one package brought, and undoes the undoing. Nothing is deleted: entries that were brought do not count
 * any more, and the state digest is that of before.
 */
public final class WithdrawImport {

    /** Without these others would lose their round, their standing or their keys. */
    private static final Set<String> FOUNDATIONS = Set.of("round", "member", "recusal", "key", "bundle");

    private static final int MOST = 1_000_000;

    private final RoundBook book;

    public WithdrawImport(RoundBook book) {
        this.book = book;
    }

    /**
     * Undoes a package.
     *
     * @param packageId as its passage names it
     * @return refused as {@link Reason#BUILT_UPON} with the subjects of what stands on it
     */
    public Outcome<Saved> withdraw(String packageId, String reason) {
        Optional<Passage> taken = standing(packageId, Passage.Kind.TAKEN_IN);
        if (taken.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, packageId);
        }
        List<Subject> obstacles = obstacles(taken.get());
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused<>(Reason.BUILT_UPON, obstacles.stream().map(Subject::key).toList());
        }
        return decide(taken.get(), Passage.Kind.WITHDRAWN, id -> new TrustFact.BundleWithdrawn(id, reason));
    }

    /** Lets what was undone count again. */
    public Outcome<Saved> admit(String packageId, String reason) {
        return standing(packageId, Passage.Kind.WITHDRAWN)
                .map(undone -> decide(undone, Passage.Kind.TAKEN_IN, id -> new TrustFact.BundleAdmitted(id, reason)))
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, packageId));
    }

    /** Packages that brought something and still count, the latest first. */
    public List<Passage> withdrawable() {
        return book.workspace().passages().stream().map(Passage::id).distinct()
                .flatMap(id -> standing(id, Passage.Kind.TAKEN_IN).stream())
                .sorted(Comparator.comparing(Passage::at).reversed()).toList();
    }

    /** Subjects of entries that would hang in the air without the package; none if it can be undone. */
    public List<Subject> obstacles(String packageId) {
        return standing(packageId, Passage.Kind.TAKEN_IN).map(this::obstacles).orElse(List.of());
    }

    /** The last thing that was decided on a package's bundles, if it is of this kind. */
    private Optional<Passage> standing(String packageId, Passage.Kind kind) {
        return book.workspace().passages().stream()
                .filter(passage -> passage.id().equals(packageId) && !passage.bundles().isEmpty()
                        && passage.kind() != Passage.Kind.SENT)
                .reduce((_, later) -> later).filter(last -> last.kind() == kind);
    }

    private Outcome<Saved> decide(Passage on, Passage.Kind kind, Function<BundleId, Fact> fact) {
        Holdings holdings = on.keys().isEmpty() ? Holdings.NONE : new Custody(book).holdingsOf(on.keys().getFirst());
        return book.append(on.bundles().stream().map(fact).toList(), new Passage(book.clock().instant(), kind, on.of(),
                on.id(), on.file(), on.keys(), holdings, on.bundles(), ""));
    }

    private List<Subject> obstacles(Passage taken) {
        Set<EntryId> brought = new HashSet<>();
        taken.bundles().forEach(id -> book.workspace().bundle(id)
                .ifPresent(signed -> brought.addAll(signed.bundle().entries())));
        return book.workspace().history("", MOST).stream().filter(held -> held.verdict() == Verdict.EFFECTIVE)
                .map(Held::entry).filter(entry -> holds(entry, brought)).flatMap(entry -> entry.subject().stream())
                .distinct().sorted(Comparator.comparing(Subject::key)).toList();
    }

    private static boolean holds(Entry entry, Set<EntryId> brought) {
        return brought.contains(entry.id())
                ? entry.subject().filter(subject -> FOUNDATIONS.contains(subject.topic())).isPresent()
                : entry.header().supersedes().stream().anyMatch(brought::contains);
    }
}
