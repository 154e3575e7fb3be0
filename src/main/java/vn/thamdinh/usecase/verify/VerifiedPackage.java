package vn.thamdinh.usecase.verify;

import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.wire.entry.StoredEntry;

/**
 * What a sound package says. It is whole and unchanged since its signer made it; whether the signer is to be believed
 * only a workspace of the round can tell.
 *
 * @param title       of the round, as its founding entry says
 * @param id          32 hex digits; all parts of one export have the same
 * @param signer      Ed25519 public key that signed the whole, 64 hex digits
 * @param signerName  whom the key belongs to, as this workspace knows or else as the package itself says; or empty
 * @param part        1 to {@code parts}
 * @param bundles     each by writer and number
 * @param evidence    pieces of evidence
 * @param evidenceBytes all of them together
 */
public record VerifiedPackage(PackageKind kind, String id, RoundId round, String title, boolean rehearsal, String signer,
                              String signerName, int part, int parts, List<BundleMark> bundles, int entries,
                              int evidence, long evidenceBytes) {

    public VerifiedPackage {
        bundles = List.copyOf(bundles);
    }

    static VerifiedPackage of(PackageContents contents) {
        PackageHead head = contents.head();
        List<Entry> entries = contents.entries().stream().map(StoredEntry::entry).toList();
        return new VerifiedPackage(head.kind(), head.id(), head.round(),
                facts(entries, Founded.class).stream().map(Founded::title).findFirst().orElse(""), head.rehearsal(),
                head.signer().hex(), name(entries, head.signer().hex()), head.part(), head.parts(),
                contents.bundles().stream().map(signed -> signed.bundle().mark()).toList(), entries.size(),
                contents.evidence().size(), contents.evidence().stream().mapToLong(EvidenceFile::size).sum());
    }

    /** The same with the name by which the signer is known to whoever looks; one that is empty changes nothing. */
    VerifiedPackage signedBy(String known) {
        return known.isEmpty() ? this : new VerifiedPackage(kind, id, round, title, rehearsal, signer, known, part, parts,
                bundles, entries, evidence, evidenceBytes);
    }

    private static String name(List<Entry> entries, String key) {
        List<MemberId> who = facts(entries, WriterOpened.class).stream()
                .filter(opened -> opened.publicKey().equals(key)).map(WriterOpened::member).distinct().toList();
        return facts(entries, MemberEnrolled.class).stream().filter(member -> who.contains(member.member()))
                .map(MemberEnrolled::name).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static <F extends Fact> List<F> facts(List<Entry> entries, Class<F> type) {
        return entries.stream().flatMap(entry -> entry.fact().stream()).filter(type::isInstance).map(type::cast).toList();
    }
}
