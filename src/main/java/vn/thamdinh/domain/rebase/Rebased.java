package vn.thamdinh.domain.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.ProgrammeHash;

/** What entries of former programmes say under the one in force; immutable. */
public final class Rebased {

    /** No other programme was ever in force: nothing is looked at. */
    public static final Rebased NOTHING = new Rebased(Optional.empty(), Map.of(), Map.of(), List.of());

    private static final Comparator<Entry> DISPLAY =
            Comparator.comparing((Entry entry) -> entry.header().time()).thenComparing(Entry::id);

    private final Optional<ProgrammeHash> now;
    private final Map<Subject, List<Candidate>> candidates;
    private final Map<Subject, Set<EntryId>> behind;
    private final List<Unmapped> unmapped;

    /** @param behind names of former entries that a value entered for the subject takes the place of */
    Rebased(Optional<ProgrammeHash> now, Map<Subject, List<Candidate>> candidates, Map<Subject, Set<EntryId>> behind,
            List<Unmapped> unmapped) {
        this.now = now;
        this.candidates = candidates;
        this.behind = behind;
        this.unmapped = unmapped;
    }

    /** Whether anything is read otherwise than it was written. */
    public boolean isEmpty() {
        return now.isEmpty();
    }

    /** What cannot be read, and keeps results from being issued. */
    public List<Unmapped> unmapped() {
        return unmapped;
    }

    /** The subjects that former entries say something of. */
    public Set<Subject> subjects() {
        return candidates.keySet();
    }

    /**
     * What stands of a subject.
     *
     * @param read heads as the ledger has them, of whatever programme
     */
    public List<Entry> settle(Subject subject, List<Entry> read) {
        if (now.isEmpty()) {
            return read;
        }
        List<Entry> natives = read.stream().filter(this::isNative).toList();
        List<Candidate> former = candidates.getOrDefault(subject, List.of());
        if (former.isEmpty()) {
            return natives;
        }
        Set<EntryId> names = new HashSet<>();
        natives.forEach(entry -> names.addAll(entry.header().supersedes()));
        former.forEach(each -> each.sources().forEach(source -> names.addAll(source.header().supersedes())));
        List<Entry> standing = new ArrayList<>(natives.stream().filter(entry -> !names.contains(entry.id())).toList());
        former.stream().filter(each -> !each.isSuperseded(names)).map(Candidate::value).forEach(standing::add);
        return standing.stream().sorted(DISPLAY).toList();
    }

    /** Whether the entry is read as it was written. */
    boolean isNative(Entry entry) {
        return now.filter(entry.header().programme()::equals).isPresent()
                || entry.subject().filter(subject -> Rebase.TOPICS.contains(subject.topic())).isEmpty();
    }

    /** Former entries that a value entered for the subject takes the place of, whether they stand or not. */
    public Set<EntryId> behind(Subject subject) {
        return behind.getOrDefault(subject, Set.of());
    }

    /** Under which subjects the ledger keeps what former entries say of this one. */
    public Set<Subject> formerly(Subject subject) {
        Set<Subject> kept = new HashSet<>();
        candidates.getOrDefault(subject, List.of()).forEach(each -> kept.addAll(each.subjects()));
        return kept;
    }

    /** The same once these were written: what they take the place of no longer stands in the way. */
    public Rebased with(Collection<Entry> fresh) {
        if (unmapped.isEmpty()) {
            return this;
        }
        Set<EntryId> names = new HashSet<>();
        fresh.stream().filter(this::isNative).forEach(entry -> names.addAll(entry.header().supersedes()));
        return new Rebased(now, candidates, behind,
                unmapped.stream().filter(each -> !names.contains(each.entry().id())).toList());
    }
}
