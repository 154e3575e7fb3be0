package vn.thamdinh.usecase.custody;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Fingerprint;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.custody.Correspondent.Standing;

/** Everybody whose key is known in the round. */
public final class Correspondents {

    private static final int SHOWN_DIGITS = 16;

    private final RoundBook book;
    private Snapshot readFrom;
    private Map<String, Correspondent> read = Map.of();

    public Correspondents(RoundBook book) {
        this.book = book;
    }

    /** All known keys, the secretariat's first, then by name. */
    public List<Correspondent> all() {
        return byKey().values().stream().sorted(Comparator.comparing((Correspondent one) -> !one.isSecretariat())
                .thenComparing(Correspondent::name).thenComparing(Correspondent::publicKey)).toList();
    }

    /** Those for whom this desk can make packages: everybody for the secretariat, the secretariat for all others. */
    public List<Correspondent> addressees() {
        String own = ownKey();
        return all().stream().filter(one -> one.isReachable() && !one.publicKey().equals(own)
                && (book.role() == Role.SECRETARIAT || one.isSecretariat())).toList();
    }

    /** Who holds the key; of an unknown key nothing but its digits. */
    public Correspondent of(String publicKey) {
        return Optional.ofNullable(byKey().get(publicKey)).orElseGet(() -> unknown(publicKey));
    }

    /**
     * The same, where the key is unknown here by what its holder says of himself.
     *
     * @param brought entries that may open one of his writers, or name people
     */
    public Correspondent of(String publicKey, Collection<Entry> brought) {
        Correspondent known = of(publicKey);
        if (known.standing() != Standing.UNKNOWN) {
            return known;
        }
        Map<MemberId, String> names = names(book.snapshot());
        brought.stream().flatMap(entry -> entry.fact().stream()).forEach(fact -> {
            if (fact instanceof MemberEnrolled member) {
                names.putIfAbsent(member.member(), member.name());
            }
        });
        Set<String> founders = brought.stream().flatMap(entry -> entry.fact().stream())
                .flatMap(fact -> fact instanceof RoundFact.Founded founded ? founded.rootKeys().stream() : Stream.of())
                .collect(Collectors.toSet());
        return brought.stream().flatMap(entry -> entry.fact().stream())
                .flatMap(fact -> fact instanceof RoundFact.WriterOpened opened ? Stream.of(opened) : Stream.of())
                .filter(opened -> opened.publicKey().equals(publicKey)).findFirst()
                .map(opened -> claimed(opened, names, founders, Set.of()))
                .map(one -> one.standing() == Standing.CLAIMED && isVouchedFor(one.member()) ? one.notAdmitted() : one)
                .orElse(known);
    }

    /** Whether a key of the member was ever compared: then others of his do not count. */
    private boolean isVouchedFor(Optional<MemberId> member) {
        return byKey().values().stream().anyMatch(one -> one.member().equals(member)
                && (one.standing() == Standing.ADMITTED || one.standing() == Standing.REVOKED));
    }

    private String ownKey() {
        return book.workspace().signingKey().verifyingKey().hex();
    }

    private static Correspondent unknown(String publicKey) {
        return new Correspondent(publicKey, Optional.empty(), "", Role.MEMBER, "", "", Standing.UNKNOWN,
                digits(publicKey));
    }

    /** By public key; read once from what stands. */
    public synchronized Map<String, Correspondent> byKey() {
        Snapshot now = book.snapshot();
        if (readFrom != now) {
            read = Map.copyOf(byKey(now));
            readFrom = now;
        }
        return read;
    }

    private static Map<String, Correspondent> byKey(Snapshot now) {
        Set<String> founders = new HashSet<>(now.founded().map(RoundFact.Founded::rootKeys).orElse(List.of()));
        Set<String> revoked = new HashSet<>();
        Set<MemberId> vouchedFor = new HashSet<>();
        Map<String, Correspondent> found = new HashMap<>();
        Map<MemberId, String> names = names(now);
        now.standing(TrustFact.KeyRevoked.class).map(Snapshot.Standing::fact).forEach(key -> {
            revoked.add(key.publicKey());
            vouchedFor.add(key.member());
            found.put(key.publicKey(), new Correspondent(key.publicKey(), Optional.of(key.member()),
                    name(names, key.member()), Role.MEMBER, "", "", Standing.REVOKED, digits(key.publicKey())));
        });
        Map<String, TrustFact.KeyAdmitted> admitted = new TreeMap<>();
        now.standing(TrustFact.KeyAdmitted.class).forEach(one -> admitted.put(one.fact().publicKey(), one.fact()));
        now.standing(RoundFact.WriterOpened.class).map(Snapshot.Standing::fact).forEach(opened ->
                found.put(opened.publicKey(), claimed(opened, names, founders, revoked)));
        admitted.values().forEach(key -> vouchedFor.add(key.member()));
        found.replaceAll((_, one) -> one.standing() == Standing.CLAIMED
                && one.member().filter(vouchedFor::contains).isPresent() ? one.notAdmitted() : one);
        admitted.values().forEach(key -> found.put(key.publicKey(), admitted(key, names, founders, revoked)));
        return found;
    }

    private static Correspondent claimed(RoundFact.WriterOpened opened, Map<MemberId, String> names,
                                         Set<String> founders, Set<String> revoked) {
        return new Correspondent(opened.publicKey(), Optional.of(opened.member()), name(names, opened.member()),
                opened.role(), opened.device(), "", standing(opened.publicKey(), founders, revoked, Standing.CLAIMED),
                digits(opened.publicKey()));
    }

    private static Correspondent admitted(TrustFact.KeyAdmitted key, Map<MemberId, String> names,
                                          Set<String> founders, Set<String> revoked) {
        return new Correspondent(key.publicKey(), Optional.of(key.member()), name(names, key.member()), key.role(),
                key.device(), key.recipient(), standing(key.publicKey(), founders, revoked, Standing.ADMITTED),
                fingerprint(key));
    }

    private static Standing standing(String key, Set<String> founders, Set<String> revoked, Standing otherwise) {
        if (revoked.contains(key)) {
            return Standing.REVOKED;
        }
        return founders.contains(key) ? Standing.FOUNDER : otherwise;
    }

    private static Map<MemberId, String> names(Snapshot now) {
        Map<MemberId, String> names = new HashMap<>();
        now.standing(MemberEnrolled.class).forEach(one -> names.put(one.fact().member(), one.fact().name()));
        return names;
    }

    private static String name(Map<MemberId, String> names, MemberId member) {
        return names.getOrDefault(member, member.value());
    }

    private static String fingerprint(TrustFact.KeyAdmitted key) {
        try {
            return Fingerprint.of(new VerifyingKey(key.publicKey()), new AgeRecipient(key.recipient())).sentence();
        } catch (IllegalArgumentException e) {
            return digits(key.publicKey());
        }
    }

    private static String digits(String publicKey) {
        return publicKey.substring(0, SHOWN_DIGITS).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
