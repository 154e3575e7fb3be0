package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.EvidenceSource;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;

/** A small round of a secretary and a member with real keys, and the package that the member hands in. */
public final class Sample {
    public static final AgeIdentity MEMBERS_AGE = AgeIdentity.generate(new SeededEntropy("mẫu: tv-01"));
    public static final AgeIdentity OFFICE_AGE = AgeIdentity.generate(new SeededEntropy("mẫu: thu-ky"));
    public static final SigningKey OFFICE = SigningKey.generate(new SeededEntropy("mẫu: khóa thu-ky"));
    public static final SigningKey MEMBER = SigningKey.generate(new SeededEntropy("mẫu: khóa tv-01"));
    static final SigningKey STRANGER = SigningKey.generate(new SeededEntropy("mẫu: khóa người lạ"));
    static final String NONCE = "1".repeat(32);
    static final WriterId OFFICE_WRITER = WriterStatement.writer(OFFICE.verifyingKey().hex(), NONCE);
    static final WriterId MEMBER_WRITER = WriterStatement.writer(MEMBER.verifyingKey().hex(), NONCE);
    static final byte[] PROGRAMME = CanonicalJson.write(Map.of("files", Map.of("programme.yaml", "id: thử\n")));
    static final byte[] PHOTO = "ảnh chụp niêm yết".getBytes(UTF_8);

    final List<StoredEntry> entries = new ArrayList<>();
    final List<SignedBundle> bundles = new ArrayList<>();
    final RoundId round;
    private final Map<WriterId, Long> sequences = new HashMap<>();
    private final ProgrammeHash programme = new ProgrammeHash(Hashes.sha256Hex(PROGRAMME));

    private Sample() {
        StoredEntry founding = says(RoundId.FOUNDING, OFFICE_WRITER,
                new Founded("Đợt thử", true, List.of(OFFICE.verifyingKey().hex())));
        round = RoundId.foundedBy(founding.entry().id());
    }

    /** What the member hands in: everything, so that it can be read alone. */
    public static PackageContents contents() {
        Sample sample = whole();
        return sample.contents(head(sample.round));
    }

    static Sample whole() {
        var sample = new Sample();
        var hanh = new MemberId("tv-01");
        sample.opens(OFFICE_WRITER, new MemberId("thu-ky"), Role.SECRETARIAT, OFFICE);
        sample.says(OFFICE_WRITER, new MemberEnrolled(hanh, "Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        sample.opens(MEMBER_WRITER, hanh, Role.MEMBER, MEMBER);
        sample.says(MEMBER_WRITER, new ScoreGiven(new UnitId("25249"), new ComponentId("1.1"), Stage.APPRAISE,
                Scorer.of(hanh), Map.of("points", "8.5"), ""));
        sample.seals(OFFICE_WRITER, OFFICE, sample.idsOf(OFFICE_WRITER));
        sample.seals(MEMBER_WRITER, MEMBER, sample.idsOf(MEMBER_WRITER));
        return sample;
    }

    static PackageHead head(RoundId round) {
        return new PackageHead(PackageKind.APPRAISAL, "c0ffee00".repeat(4), round, true, MEMBER.verifyingKey(), 1, 1);
    }

    PackageContents contents(PackageHead head) {
        Map<WriterId, BundleMark> marks = new HashMap<>();
        bundles.forEach(signed -> marks.put(signed.bundle().writer(), signed.bundle().mark()));
        return new PackageContents(head, bundles, entries, List.of(PROGRAMME), new Holdings(marks),
                List.of(escrow()), List.of(new EvidenceFile(Hashes.sha256Hex(PHOTO), PHOTO.length)));
    }

    /** The evidence of the sample. */
    public static EvidenceSource evidence() {
        return _ -> new ByteArrayInputStream(PHOTO);
    }

    StoredEntry says(WriterId writer, Fact fact) {
        return says(round, writer, fact);
    }

    private StoredEntry says(RoundId named, WriterId writer, Fact fact) {
        long sequence = sequences.merge(writer, 1L, Long::sum);
        var origin = new EntryCodec.Origin(named, writer, sequence, new HybridTime(1_730_000_000_000L + sequence, 0),
                programme, List.of());
        entries.add(EntryCodec.encode(origin, fact, new byte[EntryCodec.SALT_BYTES]));
        return entries.getLast();
    }

    StoredEntry opens(WriterId writer, MemberId member, Role role, SigningKey key) {
        return says(writer, opening(round, writer, member, role, key, key));
    }

    static WriterOpened opening(RoundId round, WriterId writer, MemberId member, Role role, SigningKey named,
            SigningKey signing) {
        var unsigned = new WriterOpened(member, role, "Máy", named.verifyingKey().hex(), NONCE, "");
        return new WriterOpened(member, role, "Máy", unsigned.publicKey(), NONCE,
                HexFormat.of().formatHex(signing.sign(WriterStatement.of(round, writer, unsigned))));
    }

    SignedBundle seals(WriterId writer, SigningKey key, List<EntryId> ids) {
        List<SignedBundle> earlier = bundles.stream()
                .filter(signed -> signed.bundle().writer().equals(writer)).toList();
        BundleId previous = earlier.isEmpty() ? BundleId.NONE : earlier.getLast().bundle().id();
        byte[] manifest = BundleCodec.manifest(
                new BundleCodec.Unsigned(round, writer, earlier.size() + 1, previous, ids));
        String signature = SshSignature.sign(key, BundleCodec.NAMESPACE, manifest).armored();
        bundles.add(BundleCodec.of(manifest, signature));
        return bundles.getLast();
    }

    List<EntryId> idsOf(WriterId writer) {
        return entries.stream().map(StoredEntry::entry).filter(entry -> entry.header().writer().equals(writer))
                .map(entry -> entry.id()).toList();
    }

    /** The archive, filled up as in a package. */
    static byte[] archive(PackageContents contents, SigningKey key) {
        var bytes = new ByteArrayOutputStream();
        try {
            ArchiveWriter.of(contents).write(bytes, key, evidence(), Progress.NONE);
        } catch (IOException | PackageException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** In a package whatever has the form of an age file will do. */
    private static byte[] escrow() {
        return "age-encryption.org/v1\n-> X25519 mẫu\n".getBytes(UTF_8);
    }

    static byte[] sealed(byte[] content, AgeRecipient... recipients) {
        var bytes = new ByteArrayOutputStream();
        try (var out = AgeRecipient.encrypt(bytes, List.of(recipients))) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
