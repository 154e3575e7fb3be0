package vn.thamdinh.usecase.travel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Authority;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleBook;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.Heads;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.BundleCodec;

/** Three to eight devices that write, seal, hand over, lose, repeat, revoke and undo at random; the first founds the round. */
final class RandomHistory {
    private static final ProgrammeHash PROGRAMME = new ProgrammeHash("0".repeat(64));
    private static final int STEPS = 40;

    private final Random dice;
    private final List<Device> devices = new ArrayList<>();
    private final List<List<Bundle>> packages = new ArrayList<>();
    private final Map<EntryId, Entry> written = new HashMap<>();
    private RoundId round = RoundId.FOUNDING;
    private int salts;

    private RandomHistory(long seed) {
        this.dice = new Random(seed);
    }

    /** Digests of all devices once everything has reached everybody. */
    static List<String> digests(long seed) {
        var history = new RandomHistory(seed);
        history.begin();
        for (int i = 0; i < STEPS; i++) {
            history.step();
        }
        return history.settle();
    }

    private final class Device {
        private final String key;
        private final String nonce;
        private final WriterId writer;
        private final MemberId member;
        private final boolean secretariat;
        private final Map<EntryId, Entry> held = new LinkedHashMap<>();
        private final Map<BundleId, Bundle> bundles = new LinkedHashMap<>();
        private final List<EntryId> unsealed = new ArrayList<>();
        private long sequence;
        private Optional<Bundle> last = Optional.empty();

        Device(int number, String nonce, MemberId member) {
            this.key = "%064x".formatted(number + 1);
            this.nonce = nonce;
            this.writer = WriterStatement.writer(key, nonce);
            this.member = member;
            this.secretariat = number == 0;
        }

        Authority authority() {
            return Authority.of(round, held.values().stream().filter(entry -> entry.subject().filter(subject ->
                    Authority.STANDING_TOPICS.contains(subject.topic())).isPresent()).toList(),
                    BundleBook.of(List.copyOf(bundles.values())));
        }

        void say(Fact fact) {
            Subject subject = Subject.of(fact, writer);
            Authority authority = authority();
            List<EntryId> heads = Heads.of(held.values().stream()
                    .filter(entry -> entry.subject().equals(Optional.of(subject)))
                    .filter(entry -> authority.judge(entry) == Verdict.EFFECTIVE).toList()).stream().map(Entry::id).toList();
            byte[] salt = new byte[EntryCodec.SALT_BYTES];
            salt[0] = (byte) ++salts;
            salt[1] = (byte) (salts >> 8);
            Entry entry = EntryCodec.encode(new EntryCodec.Origin(round, writer, ++sequence,
                    HybridTime.START, PROGRAMME, heads), fact, salt).entry();
            written.put(entry.id(), entry);
            held.put(entry.id(), entry);
            unsealed.add(entry.id());
        }

        void seal() {
            if (!unsealed.isEmpty()) {
                byte[] manifest = BundleCodec.manifest(new BundleCodec.Unsigned(round, writer,
                        last.map(Bundle::number).orElse(0L) + 1, last.map(Bundle::id).orElse(BundleId.NONE), unsealed));
                last = Optional.of(BundleCodec.of(manifest, "").bundle());
                bundles.put(last.get().id(), last.get());
                unsealed.clear();
            }
        }

        List<Bundle> pack(Holdings receiver) {
            seal();
            return bundles.values().stream().filter(bundle -> !receiver.reaches(bundle)).toList();
        }

        void take(List<Bundle> brought) {
            brought.forEach(bundle -> {
                bundles.putIfAbsent(bundle.id(), bundle);
                bundle.entries().forEach(id -> held.putIfAbsent(id, written.get(id)));
            });
        }

        String digest() {
            Authority authority = authority();
            var ids = new TreeSet<String>();
            held.values().stream().filter(entry -> authority.judge(entry) == Verdict.EFFECTIVE)
                    .filter(entry -> entry.subject().filter(Subject::isAdministrative).isEmpty())
                    .forEach(entry -> ids.add(entry.id().hex()));
            var holdings = Holdings.of(bundles.values()).marks().values().stream()
                    .map(mark -> mark.bundle().hex()).sorted().toList();
            return ids + " " + holdings;
        }
    }

    private static MemberId member(int number) {
        return new MemberId("tv-" + number);
    }

    private void begin() {
        int count = 3 + dice.nextInt(6);
        for (int i = 0; i < count; i++) {
            devices.add(new Device(i, "%032x".formatted(i + 1), member(i == count - 1 ? 1 : i)));
        }
        Device secretary = devices.getFirst();
        secretary.say(new RoundFact.Founded("Đợt thử", true, List.of(secretary.key)));
        round = RoundId.foundedBy(secretary.unsealed.getFirst());
        devices.forEach(device -> {
            if (device != secretary) {
                device.take(List.of());
                device.held.putAll(secretary.held);
            }
            device.say(new RoundFact.WriterOpened(device.member, device.secretariat ? Role.SECRETARIAT : Role.MEMBER, "",
                    device.key, device.nonce, "0".repeat(128)));
        });
        for (int i = 1; i < count; i++) {
            secretary.say(new CouncilFact.MemberEnrolled(member(i), "Tên", "", "", Role.MEMBER));
        }
        if (dice.nextBoolean()) {
            devices.add(copy(devices.get(1)));
        }
    }

    /** A copied folder whose owner does not know: both go on with the same writer and numbers. */
    private Device copy(Device of) {
        var twin = new Device(devices.indexOf(of), of.nonce, of.member);
        twin.held.putAll(of.held);
        twin.unsealed.addAll(of.unsealed);
        twin.sequence = of.sequence;
        return twin;
    }

    private <T> T any(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private void step() {
        Device device = any(devices);
        switch (dice.nextInt(10)) {
            case 0, 1, 2, 3 -> device.say(score(device));
            case 4, 5 -> packages.add(device.pack(Holdings.of(any(devices).bundles.values())));
            case 6, 7 -> Optional.of(packages).filter(some -> !some.isEmpty()).ifPresent(some -> device.take(any(some)));
            default -> decide(devices.getFirst(), any(devices));
        }
    }

    private Fact score(Device device) {
        var scorer = Scorer.of(device.secretariat ? any(devices).member : device.member);
        var unit = new UnitId("2500" + dice.nextInt(2));
        var component = new ComponentId("1." + (1 + dice.nextInt(2)));
        return dice.nextInt(5) == 0 ? new ScoreFact.ScoreCleared(unit, component, Stage.APPRAISE, scorer, "")
                : new ScoreFact.ScoreGiven(unit, component, Stage.APPRAISE, scorer,
                        Map.of(ScoreFact.POINTS, String.valueOf(dice.nextInt(9))), "");
    }

    private void decide(Device secretary, Device about) {
        List<Bundle> bundles = secretary.bundles.values().stream()
                .filter(bundle -> !bundle.writer().equals(secretary.writer)).toList();
        switch (dice.nextInt(5)) {
            case 0 -> secretary.say(new CouncilFact.RecusalDeclared(about.member, new UnitId("25000"), dice.nextBoolean(), ""));
            case 1 -> secretary.say(new TrustFact.KeyAdmitted(about.key, about.member,
                    about.secretariat ? Role.SECRETARIAT : Role.MEMBER, "", "age1"));
            case 2 -> Stream.of(about).filter(one -> !one.secretariat).forEach(one -> secretary.say(
                    new TrustFact.KeyRevoked(one.key, one.member, Role.MEMBER,
                            Holdings.of(bundles).mark(one.writer).stream().toList(), "")));
            case 3 -> bundles.stream().findAny().ifPresent(one -> secretary.say(new TrustFact.BundleWithdrawn(any(bundles).id(), "")));
            default -> bundles.stream().findAny().ifPresent(one -> secretary.say(new TrustFact.BundleAdmitted(any(bundles).id(), "")));
        }
    }

    /** Everything reaches everybody, to each in another order and grouping, some of it twice. */
    private List<String> settle() {
        devices.forEach(Device::seal);
        List<Bundle> all = devices.stream().flatMap(device -> device.bundles.values().stream()).distinct().toList();
        return devices.stream().map(device -> {
            List<Bundle> shuffled = new ArrayList<>(all);
            shuffled.addAll(all.subList(0, dice.nextInt(all.size())));
            Collections.shuffle(shuffled, dice);
            for (int from = 0; from < shuffled.size();) {
                int to = Math.min(shuffled.size(), from + 1 + dice.nextInt(4));
                device.take(shuffled.subList(from, to));
                from = to;
            }
            return device.digest();
        }).toList();
    }
}
