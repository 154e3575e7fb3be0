package vn.thamdinh.storage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.EvidenceFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** One writer's entries in a round, as use cases would make them. */
final class Writing {

    static final String ROOT_KEY = "ab".repeat(32);
    static final MemberId MEMBER = new MemberId("m-1");

    private static final ProgrammeHash PROGRAMME = new ProgrammeHash("c".repeat(64));

    private final RoundId round;
    private final String key;
    private final String nonce;
    private final WriterId writer;
    private final Entropy salts;
    private long sequence;

    /** The writer that the key opens with that nonce. */
    Writing(RoundId round, String key, String nonce, long lastSequence) {
        this.round = round;
        this.key = key;
        this.nonce = nonce;
        this.writer = WriterStatement.writer(key, nonce);
        this.sequence = lastSequence;
        this.salts = new SeededEntropy(writer.hex() + lastSequence);
    }

    /** Where the workspace's own writer stands. */
    static Writing in(Workspace workspace) {
        return in(workspace, new RoundId(workspace.setting("round").orElseThrow()), workspace.nextSequence() - 1);
    }

    private static Writing in(Workspace workspace, RoundId round, long lastSequence) {
        return new Writing(round, keyOf(workspace), workspace.writerNonce(), lastSequence);
    }

    private static String keyOf(Workspace workspace) {
        return workspace.signingKey().verifyingKey().hex();
    }

    /** Founds a round, enrols a member, and saves that. */
    static Writing found(Workspace workspace) throws StorageException {
        var founding = in(workspace, RoundId.FOUNDING, 0)
                .write(new RoundFact.Founded("Vòng thử", false, List.of(ROOT_KEY, keyOf(workspace))));
        RoundId round = RoundId.foundedBy(founding.entry().id());
        Writing writing = in(workspace, round, 1);
        workspace.append(new Workspace.Batch(List.of(founding, writing.opened(), writing.enrolled(MEMBER)), List.of(),
                Map.of("round", round.hex()), List.of()));
        return writing;
    }

    RoundId round() {
        return round;
    }

    WriterId writer() {
        return writer;
    }

    /** The writer is opened as one of the secretariat. */
    StoredEntry opened() {
        return opened(new MemberId("thu-ky"), Role.SECRETARIAT);
    }

    /** The writer is opened as a member's. */
    StoredEntry openedBy(MemberId member) {
        return opened(member, Role.MEMBER);
    }

    private StoredEntry opened(MemberId member, Role role) {
        return write(new RoundFact.WriterOpened(member, role, "máy", key, nonce, "0".repeat(128)));
    }

    /** A bundle of what one writer wrote in one round; who signed it is not looked at here. */
    static SignedBundle bundle(List<StoredEntry> entries, BundleId previous, long number) {
        var last = entries.getLast().entry().header();
        return bundle(last.round(), last.writer(), number, previous,
                entries.stream().map(stored -> stored.entry().id()).toList());
    }

    static SignedBundle bundle(RoundId round, WriterId writer, long number, BundleId previous, List<EntryId> entries) {
        return BundleCodec.of(BundleCodec.manifest(
                new BundleCodec.Unsigned(round, writer, number, previous, entries)), "chữ ký\n");
    }

    StoredEntry enrolled(MemberId member, EntryId... supersedes) {
        return write(new CouncilFact.MemberEnrolled(member, "Nguyễn Thị Ánh", "", "", Role.MEMBER), supersedes);
    }

    StoredEntry recused(MemberId member, String unit, boolean recused, EntryId... supersedes) {
        return write(new CouncilFact.RecusalDeclared(member, new UnitId(unit), recused, "người nhà"), supersedes);
    }

    StoredEntry attached(String unit, String sha256, long size) {
        return write(new EvidenceFact.FileAttached(new UnitId(unit), Optional.empty(), sha256, size, "anh.jpg",
                "image/jpeg", ""));
    }

    StoredEntry score(String unit, String component, String points, EntryId... supersedes) {
        return score(MEMBER, unit, component, points, "lý do", supersedes);
    }

    StoredEntry score(MemberId member, String unit, String component, String points, String reason,
            EntryId... supersedes) {
        return write(new ScoreFact.ScoreGiven(new UnitId(unit), new ComponentId(component), Stage.APPRAISE,
                Scorer.of(member), Map.of(ScoreFact.POINTS, new BigDecimal(points).toPlainString()), reason),
                supersedes);
    }

    StoredEntry write(Fact fact, EntryId... supersedes) {
        sequence++;
        return EntryCodec.encode(new EntryCodec.Origin(round, writer, sequence,
                new HybridTime(1_700_000_000_000L + sequence, 0), PROGRAMME, Arrays.asList(supersedes)), fact,
                salts.bytes(EntryCodec.SALT_BYTES));
    }
}
