package vn.thamdinh.exchange.v1;

import static vn.thamdinh.exchange.PackageFault.BAD_BUNDLE;
import static vn.thamdinh.exchange.PackageFault.BAD_ENTRY;
import static vn.thamdinh.exchange.PackageFault.FORGED_AUTHOR;
import static vn.thamdinh.exchange.PackageFault.NO_FOUNDING;
import static vn.thamdinh.exchange.v1.Sample.MEMBER_WRITER;
import static vn.thamdinh.exchange.v1.Sample.OFFICE_WRITER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundFact.WriterClaimed;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.PackageHead;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.entry.WriterStatement;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/** Packages whose fault is in bundles and entries, and sound ones that look strange. */
final class AuthorVectors {
    private static final WriterId THIRD = WriterStatement.writer(Sample.OFFICE.verifyingKey().hex(), "3".repeat(32));
    private static final MemberId HANH = new MemberId("tv-01");

    private final List<Vector> vectors = new ArrayList<>();

    private AuthorVectors() {
    }

    static List<Vector> all() {
        var made = new AuthorVectors();
        made.soundOnes();
        made.entries();
        made.foundings();
        made.bundles();
        made.authors();
        return made.vectors;
    }

    private static byte[] archive(Sample sample) {
        return Forge.of(Sample.archive(sample.contents(Sample.head(sample.round)), Sample.MEMBER)).archive();
    }

    private void add(PackageFault fault, String about, Consumer<Sample> change) {
        Sample sample = Sample.whole();
        change.accept(sample);
        vectors.add(Vector.inside(fault, about, archive(sample)));
    }

    private void sound(String name, String about, Consumer<Sample> change) {
        Sample sample = Sample.whole();
        change.accept(sample);
        vectors.add(Vector.sound(name, about,
                Sample.sealed(archive(sample), Sample.OFFICE_AGE.recipient())));
    }

    private void soundOnes() {
        sound("sound-withheld", "the body of the score is withheld",
                sample -> sample.entries.set(4, withheld(sample.entries.get(4))));
        sound("sound-newer-kind", "an entry of a kind that no reader knows", sample -> {
            sample.entries.set(4, ofKind(sample.entries.get(4), "score-weighed.3"));
            sealAgain(sample, MEMBER_WRITER);
        });
        sound("sound-increment", "the second bundle of the member; openings and founding without their bundles",
                sample -> {
                    StoredEntry more = sample.says(MEMBER_WRITER, new MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER));
                    sample.seals(MEMBER_WRITER, Sample.MEMBER, List.of(more.entry().id()));
                    sample.bundles.subList(0, 2).clear();
                    sample.entries.remove(4);
                    sample.entries.remove(2);
                });
        Sample receipt = Sample.whole();
        receipt.entries.subList(2, 5).clear();
        receipt.bundles.clear();
        var head = new PackageHead(PackageKind.RECEIPT, "0123456789abcdef".repeat(2), receipt.round, true,
                Sample.OFFICE.verifyingKey(), 1, 1);
        var contents = new PackageContents(head, List.of(), receipt.entries, List.of(Sample.PROGRAMME), Holdings.NONE,
                List.of(), List.of());
        vectors.add(Vector.sound("sound-receipt", "the smallest package: a receipt of the office for the member",
                Sample.sealed(Forge.of(Sample.archive(contents, Sample.OFFICE)).signedBy(Sample.OFFICE).archive(),
                        Sample.OFFICE_AGE.recipient())));
        sound("sound-sealed-again", "an entry of the member in two of his bundles, as after a restore", sample ->
                sample.seals(MEMBER_WRITER, Sample.MEMBER, sample.idsOf(MEMBER_WRITER).subList(1, 2)));
        sound("sound-forked", "two bundles of the member with one number", sample -> {
            StoredEntry more = sample.says(MEMBER_WRITER, new MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER));
            SignedBundle first = sample.bundles.removeLast();
            sample.seals(MEMBER_WRITER, Sample.MEMBER, List.of(more.entry().id()));
            sample.bundles.add(first);
        });
    }

    private void entries() {
        vectors.add(Vector.inside(BAD_ENTRY, "a changed body", Forge.sound()
                .text("entries", text -> text.replace("\"8.5\"", "\"9.5\"")).archive()));
        vectors.add(Vector.inside(BAD_ENTRY, "a blank line", Forge.sound()
                .text("entries", text -> text + "\n").archive()));
        vectors.add(Vector.inside(BAD_ENTRY, "no end of the last line", Forge.sound()
                .text("entries", String::stripTrailing).archive()));
        vectors.add(Vector.inside(BAD_ENTRY, "not canonical", Forge.sound()
                .text("entries", text -> text.replaceFirst(",", ", ")).archive()));
        vectors.add(Vector.inside(BAD_ENTRY, "lines that end with CR LF", Forge.sound()
                .text("entries", text -> text.replace("\n", "\r\n")).archive()));
        add(BAD_ENTRY, "twice", sample -> sample.entries.add(sample.entries.getLast()));
        add(BAD_ENTRY, "of another round", sample -> {
            var header = new TreeMap<>(CanonicalJson.parseCanonicalObject(sample.entries.get(4).header()));
            header.put("round", "9".repeat(64));
            sample.entries.set(4, EntryCodec.of(CanonicalJson.write(header), sample.entries.get(4).sealedBody()));
        });
    }

    private void foundings() {
        add(NO_FOUNDING, "not there", sample -> {
            sample.entries.removeFirst();
            sealAgain(sample, OFFICE_WRITER);
        });
        add(NO_FOUNDING, "without its body",
                sample -> sample.entries.set(0, withheld(sample.entries.getFirst())));
    }

    private void bundles() {
        vectors.add(Vector.inside(BAD_BUNDLE, "not a line", Forge.sound().text("bundles", _ -> "{}\n").archive()));
        vectors.add(Vector.inside(BAD_BUNDLE, "no end of the last line", Forge.sound()
                .text("bundles", String::stripTrailing).archive()));
        vectors.add(Vector.inside(BAD_BUNDLE, "number 1 behind another", Forge.sound().text("bundles", text ->
                text.replaceFirst("\"previous\":\"0000", "\"previous\":\"1111")).archive()));
        vectors.add(Vector.inside(BAD_BUNDLE, "of another round", Forge.sound().text("bundles", text ->
                text.replaceFirst("\"round\":\"....", "\"round\":\"0000")).archive()));
        add(BAD_BUNDLE, "twice", sample -> sample.bundles.add(sample.bundles.getFirst()));
        add(BAD_BUNDLE, "names an entry that is not there", sample -> sample.entries.remove(4));
        add(BAD_BUNDLE, "an entry in no bundle",
                sample -> sample.says(MEMBER_WRITER, new MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER)));
        add(BAD_BUNDLE, "an entry of another writer", sample -> {
            List<EntryId> ids = new ArrayList<>(sample.idsOf(MEMBER_WRITER));
            ids.add(sample.idsOf(OFFICE_WRITER).getLast());
            sample.bundles.clear();
            sample.seals(OFFICE_WRITER, Sample.OFFICE, sample.idsOf(OFFICE_WRITER).subList(0, 2));
            sample.seals(MEMBER_WRITER, Sample.MEMBER, ids);
        });
        add(BAD_BUNDLE, "entries out of sequence", sample -> {
            List<EntryId> ids = new ArrayList<>(sample.idsOf(MEMBER_WRITER));
            Collections.reverse(ids);
            sample.bundles.removeLast();
            sample.seals(MEMBER_WRITER, Sample.MEMBER, ids);
        });
    }

    private void authors() {
        add(FORGED_AUTHOR, "a bundle signed by another key", sample -> {
            sample.bundles.removeLast();
            sample.seals(MEMBER_WRITER, Sample.STRANGER, sample.idsOf(MEMBER_WRITER));
        });
        add(FORGED_AUTHOR, "a bundle signed by the office for the member", sample -> {
            sample.bundles.removeLast();
            sample.seals(MEMBER_WRITER, Sample.OFFICE, sample.idsOf(MEMBER_WRITER));
        });
        add(FORGED_AUTHOR, "a bundle signed in another namespace", sample -> {
            byte[] manifest = sample.bundles.removeLast().manifest();
            sample.bundles.add(BundleCodec.of(manifest,
                    SshSignature.sign(Sample.MEMBER, "package@tham-dinh", manifest).armored()));
        });
        add(FORGED_AUTHOR, "a bundle with the signature of another", sample -> {
            byte[] manifest = sample.bundles.removeLast().manifest();
            sample.bundles.add(BundleCodec.of(manifest, sample.bundles.getFirst().signature()));
        });
        add(FORGED_AUTHOR, "an opening certified by another key", sample -> opens(sample, Sample.OFFICE, Sample.STRANGER));
        add(FORGED_AUTHOR, "a known writer opened with a key that does not name it", sample -> {
            sample.says(MEMBER_WRITER, Sample.opening(sample.round, MEMBER_WRITER, HANH, Role.MEMBER, Sample.STRANGER,
                    Sample.STRANGER));
            sealAgain(sample, MEMBER_WRITER);
            Collections.swap(sample.entries, 3, 5);
        });
        add(FORGED_AUTHOR, "a certificate of the member under an opening with other rights", sample -> {
            WriterOpened his = Sample.opening(sample.round, MEMBER_WRITER, HANH, Role.MEMBER, Sample.MEMBER, Sample.MEMBER);
            sample.says(MEMBER_WRITER, new WriterOpened(his.member(), Role.CLERK, his.device(), his.publicKey(),
                    his.nonce(), his.signature()));
        });
        add(FORGED_AUTHOR, "an opening of the member again under a later number", sample -> sample.says(MEMBER_WRITER,
                Sample.opening(sample.round, MEMBER_WRITER, HANH, Role.MEMBER, Sample.MEMBER, Sample.MEMBER)));
        add(FORGED_AUTHOR, "a writer opened in the first form alone", sample -> {
            sample.entries.remove(3);
            StoredEntry first = sample.says(MEMBER_WRITER, new WriterClaimed(HANH, Role.MEMBER, "Máy",
                    Sample.MEMBER.verifyingKey().hex(), "0".repeat(128)));
            sample.bundles.removeLast();
            sample.seals(MEMBER_WRITER, Sample.MEMBER, List.of(sample.entries.get(3).entry().id(), first.entry().id()));
        });
        add(FORGED_AUTHOR, "a writer that nobody opened", sample -> {
            StoredEntry stray = sample.says(THIRD, new MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER));
            sample.seals(THIRD, Sample.STRANGER, List.of(stray.entry().id()));
        });
        add(FORGED_AUTHOR, "an opening without its body",
                sample -> sample.entries.set(3, withheld(sample.entries.get(3))));
        Sample sample = Sample.whole();
        PackageHead head = Sample.head(sample.round);
        var strangers = new PackageHead(head.kind(), head.id(), head.round(), head.rehearsal(),
                Sample.STRANGER.verifyingKey(), 1, 1);
        vectors.add(Vector.inside(FORGED_AUTHOR, "a package signed by nobody in it",
                Forge.of(Sample.archive(sample.contents(strangers), Sample.STRANGER))
                        .signedBy(Sample.STRANGER).archive()));
    }

    private static void opens(Sample sample, SigningKey named, SigningKey signing) {
        StoredEntry opened = sample.says(THIRD,
                Sample.opening(sample.round, THIRD, HANH, Role.MEMBER, named, signing));
        sample.seals(THIRD, named, List.of(opened.entry().id()));
    }

    private static void sealAgain(Sample sample, WriterId writer) {
        sample.bundles.removeIf(signed -> signed.bundle().writer().equals(writer));
        sample.seals(writer, writer.equals(OFFICE_WRITER) ? Sample.OFFICE : Sample.MEMBER, sample.idsOf(writer));
    }

    private static StoredEntry withheld(StoredEntry stored) {
        return EntryCodec.of(stored.header(), Optional.empty());
    }

    private static StoredEntry ofKind(StoredEntry stored, String kind) {
        var header = new TreeMap<>(CanonicalJson.parseCanonicalObject(stored.header()));
        header.put("kind", kind);
        return EntryCodec.of(CanonicalJson.write(header), stored.sealedBody());
    }
}
