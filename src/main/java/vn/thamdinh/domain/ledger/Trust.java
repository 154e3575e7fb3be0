package vn.thamdinh.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;

/**
 * Whose word an entry is. A key counts for whom the secretariat admitted it; a member of whom no key was ever admitted is
 * taken at his word, as where packages travel by passphrase alone. The founding's keys are the secretariat's.
 */
final class Trust {

    private static final Comparator<RoundFact.WriterOpened> FEWER_RIGHTS_FIRST =
            Comparator.comparing(RoundFact.WriterOpened::role).reversed()
                    .thenComparing(RoundFact.WriterOpened::signature)
                    .thenComparing(RoundFact.WriterOpened::publicKey)
                    .thenComparing(opened -> opened.member().value());

    private static final Comparator<TrustFact.KeyAdmitted> FEWER_RIGHTS_LAST =
            Comparator.comparing(TrustFact.KeyAdmitted::role)
                    .thenComparing(admitted -> admitted.member().value());

    private static final Comparator<TrustFact.KeyRevoked> FEWER_RIGHTS_KEPT =
            Comparator.comparing(TrustFact.KeyRevoked::role).thenComparing(key -> key.member().value());

    /**
     * Who writes.
     *
     * @param root whether by a key of the founding
     */
    record Person(MemberId member, Role role, boolean secretariat, boolean root) {
    }

    private final RoundId round;
    private final Set<String> rootKeys = new HashSet<>();
    private final Map<WriterId, RoundFact.WriterOpened> writers = new HashMap<>();
    private final Map<String, TrustFact.KeyAdmitted> admitted = new HashMap<>();
    private final Set<String> secretariatKeys = new HashSet<>();
    private final Map<String, Set<EntryId>> revoked = new HashMap<>();
    /** The same by the word of the founding's keys alone: of seals and reopenings nobody else decides. */
    private final Map<String, Set<EntryId>> revokedByRoot = new HashMap<>();
    private final Map<String, TrustFact.KeyRevoked> revocations = new HashMap<>();
    private final Map<String, Set<TrustFact.KeyRevoked>> revokedBy = new HashMap<>();
    private final Set<MemberId> membersWithKeys = new HashSet<>();
    private final Set<EntryId> withdrawn = new HashSet<>();

    private Trust(RoundId round) {
        this.round = round;
    }

    static Trust of(RoundId round, Collection<Entry> standing, BundleBook bundles) {
        var trust = new Trust(round);
        trust.readRound(standing);
        List<Entry> facts = standing.stream().filter(entry -> entry.fact().orElse(null) instanceof TrustFact
                && entry.header().round().equals(round)).toList();
        trust.readKeys(facts, bundles);
        trust.readBundles(facts, bundles);
        return trust;
    }

    /** Whether only the founding's keys decide on it: one of theirs, or one that they made the secretariat's. */
    boolean isLeftToRoot(String publicKey) {
        return rootKeys.contains(publicKey) || secretariatKeys.contains(publicKey);
    }

    /** Why nothing of this entry counts, whatever it says; empty if its writer may speak. */
    Optional<Verdict> barrier(Entry entry) {
        RoundFact.WriterOpened writer = writers.get(entry.header().writer());
        if (writer == null) {
            return Optional.of(Verdict.UNKNOWN_WRITER);
        }
        if (withdrawn.contains(entry.id()) && !isOfSeal(entry)) {
            return Optional.of(Verdict.WITHDRAWN);
        }
        String key = writer.publicKey();
        if (revoked.containsKey(key)) {
            return (isOfSeal(entry) ? revokedByRoot : revoked).get(key).contains(entry.id()) ? Optional.empty() : Optional.of(Verdict.KEY_REVOKED);
        }
        boolean hisWord = !membersWithKeys.contains(writer.member());
        return rootKeys.contains(key) || admitted.containsKey(key) || hisWord
                ? Optional.empty() : Optional.of(Verdict.KEY_UNKNOWN);
    }

    /** Whether somebody opened the writer. */
    boolean knows(WriterId writer) {
        return writers.containsKey(writer);
    }

    /** A seal ends by a reopening alone, and that by nothing: no undone import takes either away. */
    private static boolean isOfSeal(Entry entry) {
        return entry.content() instanceof Content.Known(PublicationFact fact)
                && (fact instanceof PublicationFact.RoundSealed || fact instanceof PublicationFact.RoundReopened);
    }

    /** The person behind an opened writer: as admitted, else as he says himself. */
    Person person(WriterId of) {
        RoundFact.WriterOpened writer = writers.get(of);
        TrustFact.KeyAdmitted key = admitted.get(writer.publicKey());
        TrustFact.KeyRevoked revocation = revocations.get(writer.publicKey());
        if (revocation != null && !rootKeys.contains(writer.publicKey())) {
            return new Person(revocation.member(), revocation.role(), revocation.role() == Role.SECRETARIAT, false);
        }
        if (key == null || rootKeys.contains(writer.publicKey())) {
            boolean root = writer.role() == Role.SECRETARIAT && rootKeys.contains(writer.publicKey());
            return new Person(writer.member(), writer.role(), root, root);
        }
        return new Person(key.member(), key.role(), key.role() == Role.SECRETARIAT, false);
    }

    /** Everything that is asked of a writer, but for withdrawn bundles. */
    private record Credit(RoundFact.WriterOpened opened, Optional<TrustFact.KeyAdmitted> admitted,
                          Optional<TrustFact.KeyRevoked> revocation, Optional<Set<EntryId>> accepted,
                          Optional<Set<EntryId>> acceptedByRoot, boolean hisWord) {
    }

    private Optional<Credit> credit(WriterId of) {
        return Optional.ofNullable(writers.get(of)).map(writer -> new Credit(writer,
                Optional.ofNullable(admitted.get(writer.publicKey())),
                Optional.ofNullable(revocations.get(writer.publicKey())),
                Optional.ofNullable(revoked.get(writer.publicKey())),
                Optional.ofNullable(revokedByRoot.get(writer.publicKey())), !membersWithKeys.contains(writer.member())));
    }

    /** See {@link Authority#reachSince}. */
    Optional<Authority.Reach> reachSince(Trust earlier) {
        if (!rootKeys.equals(earlier.rootKeys)) {
            return Optional.empty();
        }
        var changed = new HashSet<>(writers.keySet());
        changed.addAll(earlier.writers.keySet());
        changed.removeIf(writer -> credit(writer).equals(earlier.credit(writer)));
        var entries = new HashSet<>(withdrawn);
        entries.addAll(earlier.withdrawn);
        entries.removeIf(id -> withdrawn.contains(id) && earlier.withdrawn.contains(id));
        return Optional.of(new Authority.Reach(changed, entries));
    }

    private void readRound(Collection<Entry> standing) {
        for (Entry entry : standing) {
            switch (entry.content()) {
                case Content.Known(RoundFact.Founded founded) when entry.id().hex().equals(round.hex()) ->
                        rootKeys.addAll(founded.rootKeys());
                case Content.Known(RoundFact.WriterOpened opened) when entry.header().round().equals(round) ->
                        writers.merge(entry.header().writer(), opened, Trust::lesser);
                default -> { }
            }
        }
    }

    /** One key may open its writer twice, as a copy would; judged alike everywhere: by the opening with fewer rights. */
    private static RoundFact.WriterOpened lesser(RoundFact.WriterOpened one, RoundFact.WriterOpened other) {
        return FEWER_RIGHTS_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** First what the founding's keys say of keys, then what those say whom they made the secretariat. */
    private void readKeys(List<Entry> facts, BundleBook bundles) {
        Predicate<Entry> byRoot = entry -> Optional.ofNullable(writers.get(entry.header().writer()))
                .filter(writer -> writer.role() == Role.SECRETARIAT && rootKeys.contains(writer.publicKey())).isPresent();
        List<Entry> rootFacts = facts.stream().filter(byRoot).toList();
        takeKeys(rootFacts, bundles);
        takeKeys(rootFacts.stream().filter(this::isNotOfRevoked).toList(), bundles);
        List<Entry> ofRoot = rootFacts.stream().filter(this::isNotOfRevoked).toList();
        ofRoot.forEach(this::noteSecretariatKey);
        List<Entry> allowed = new ArrayList<>(ofRoot);
        facts.stream().filter(byRoot.negate()).filter(this::isNotOfRevoked).filter(this::isOfSecretariat)
                .filter(entry -> entry.fact().filter(this::isWithinSecretariat).isPresent()).forEach(allowed::add);
        admitted.clear();
        takeKeys(allowed, bundles);
        revokedBy.forEach((key, revocationsOfIt) ->
                revokedByRoot.put(key, accepted(revocationsOfIt, ofRoot, bundles)));
    }

    private void noteSecretariatKey(Entry entry) {
        if (entry.content() instanceof Content.Known(TrustFact.KeyAdmitted key) && key.role() == Role.SECRETARIAT) {
            secretariatKeys.add(key.publicKey());
        }
    }

    private boolean isNotOfRevoked(Entry entry) {
        Set<EntryId> accepted = revoked.get(writers.get(entry.header().writer()) == null ? ""
                : writers.get(entry.header().writer()).publicKey());
        return accepted == null || accepted.contains(entry.id());
    }

    private boolean isOfSecretariat(Entry entry) {
        return writers.containsKey(entry.header().writer()) && person(entry.header().writer()).secretariat();
    }

    /** The secretariat's further keys may admit and revoke anybody but the secretariat's. */
    private boolean isWithinSecretariat(Fact fact) {
        return switch (fact) {
            case TrustFact.KeyAdmitted key -> key.role() != Role.SECRETARIAT && !isLeftToRoot(key.publicKey());
            case TrustFact.KeyRevoked key -> key.role() != Role.SECRETARIAT && !isLeftToRoot(key.publicKey());
            default -> true;
        };
    }

    /** What was revoked once by the founding's keys stays so, also if two of them revoke each other. */
    private void takeKeys(List<Entry> facts, BundleBook bundles) {
        Map<Subject, List<Entry>> subjects = facts.stream()
                .filter(entry -> entry.subject().filter(subject -> subject.topic().equals("key")).isPresent())
                .collect(Collectors.groupingBy(entry -> entry.subject().orElseThrow()));
        for (List<Entry> ofOneKey : subjects.values()) {
            List<Fact> heads = Heads.of(ofOneKey).stream().map(head -> head.fact().orElseThrow()).toList();
            heads.forEach(fact -> {
                if (fact instanceof TrustFact.KeyAdmitted key) {
                    membersWithKeys.add(key.member());
                    admitted.merge(key.publicKey(), key, (a, b) -> FEWER_RIGHTS_LAST.compare(a, b) >= 0 ? a : b);
                }
            });
            heads.forEach(fact -> {
                if (fact instanceof TrustFact.KeyRevoked key) {
                    membersWithKeys.add(key.member());
                    admitted.remove(key.publicKey());
                    revokedBy.computeIfAbsent(key.publicKey(), _ -> new HashSet<>()).add(key);
                    revocations.merge(key.publicKey(), key, (a, b) -> FEWER_RIGHTS_KEPT.compare(a, b) >= 0 ? a : b);
                }
            });
        }
        revokedBy.forEach((key, revocationsOfIt) -> revoked.put(key, accepted(revocationsOfIt, facts, bundles)));
    }

    private static Set<EntryId> accepted(Set<TrustFact.KeyRevoked> revocations, List<Entry> facts, BundleBook bundles) {
        return revocations.stream().map(one -> accepted(one, facts, bundles)).reduce(Trust::both).orElseThrow();
    }

    private static Set<EntryId> both(Set<EntryId> one, Set<EntryId> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    /** Everything up to the last accepted bundles, and what was admitted one by one. */
    private static Set<EntryId> accepted(TrustFact.KeyRevoked key, List<Entry> facts, BundleBook bundles) {
        Set<EntryId> accepted = new HashSet<>();
        for (BundleMark mark : key.accepted()) {
            Optional<Bundle> bundle = bundles.bundle(mark.bundle());
            while (bundle.isPresent()) {
                accepted.addAll(bundle.get().entries());
                bundle = bundles.bundle(bundle.get().previous());
            }
        }
        verdictsOnBundles(facts).forEach((id, counts) -> {
            if (counts) {
                bundles.bundle(id).ifPresent(bundle -> accepted.addAll(bundle.entries()));
            }
        });
        return accepted;
    }

    private void readBundles(List<Entry> facts, BundleBook bundles) {
        List<Entry> allowed = facts.stream()
                .filter(entry -> isOfSecretariat(entry) && isNotOfRevoked(entry)).toList();
        verdictsOnBundles(allowed).forEach((id, counts) -> {
            if (!counts) {
                bundles.bundle(id).ifPresent(bundle -> withdrawn.addAll(bundle.entries()));
            }
        });
    }

    /** Bundles that somebody decided on: whether they count. Where two decided otherwise, they do not. */
    private static Map<BundleId, Boolean> verdictsOnBundles(List<Entry> facts) {
        Map<BundleId, Boolean> verdicts = new HashMap<>();
        facts.stream().filter(entry -> entry.subject().filter(subject -> subject.topic().equals("bundle")).isPresent())
                .collect(Collectors.groupingBy(entry -> entry.subject().orElseThrow())).values()
                .forEach(ofOne -> Heads.of(ofOne).forEach(head -> {
                    switch (head.fact().orElseThrow()) {
                        case TrustFact.BundleWithdrawn(var id, _) -> verdicts.put(id, false);
                        case TrustFact.BundleAdmitted(var id, _) -> verdicts.putIfAbsent(id, true);
                        default -> { }
                    }
                }));
        return verdicts;
    }
}
