package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.exchange.former.PackageContents;
import vn.thamdinh.exchange.former.PackageReader;
import vn.thamdinh.exchange.former.PackageWriter;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.RoundBuilder;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;

class ExchangeTest {
    private static final byte[] SALT = new byte[EntryCodec.SALT_BYTES];

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;

    @BeforeEach
    void open() {
        office = new Office(folder);
        secretary = office.secretary();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PackageContents contents(Path file) throws Exception {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return PackageReader.read(file, words, Progress.NONE);
        }
    }

    private Path write(PackageContents contents) throws Exception {
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            return new PackageWriter(new SystemEntropy()).write(folder.resolve("la"), contents, words, Progress.NONE);
        }
    }

    private static String digest(Desk desk) {
        return desk.views().round().orElseThrow().digest();
    }

    /** An entry as a version to come would write it: another kind, under a writer that is known. */
    private static StoredEntry newer(StoredEntry like, String kind) {
        byte[] body = CanonicalJson.write(Map.of("weight", "0.5", "note", "từ bản mới"));
        var header = new TreeMap<>(CanonicalJson.parseCanonicalObject(like.header()));
        header.put("kind", kind);
        header.put("body", Hashes.sha256Hex(SALT, body));
        return EntryCodec.of(CanonicalJson.write(header), Optional.of(new StoredEntry.SaltedBody(SALT, body)));
    }

    @Test
    void whatAMemberScoredArrivesAtTheSecretariat() {
        MemberId hanh = done(secretary.enrolMember().enrol("Hạnh", "", "", Role.MEMBER));
        Desk member = office.member("hanh", hanh, secretary);
        done(give(member, hanh, 0, 0, "0.5"));
        assertEquals(digest(member), office.carry(member, secretary));
        assertEquals(digest(member), digest(secretary));
        assertEquals(1, secretary.views().members().stream().filter(row -> row.id().equals(hanh)).findFirst()
                .orElseThrow().done());
        String before = digest(secretary);
        assertEquals(0, done(office.take(office.pack(member), secretary)).added());
        assertEquals(before, digest(secretary));
    }

    @Test
    void aWrongPassphraseAndADamagedFileChangeNothing() throws Exception {
        Path file = office.pack(secretary);
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        try (Passphrase wrong = Passphrase.of("hoàn toàn khác hẳn thế")) {
            assertEquals(Reason.NOT_FOR_US,
                    refused(member.importPackages().importOne(file, wrong, Progress.NONE)));
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        assertEquals(Reason.DAMAGED, refused(office.take(Files.write(folder.resolve("hong"), bytes), member)));
        assertTrue(member.views().round().isEmpty());
        assertEquals(0, member.checkWorkspace().verify(Progress.NONE) instanceof
                vn.thamdinh.usecase.Outcome.Done<?>(vn.thamdinh.usecase.workspace.WorkspaceCheck check)
                ? check.entries() : -1);
    }

    @Test
    void anotherRoundIsRefused() {
        Desk other = office.secretary("khac");
        String before = digest(secretary);
        assertEquals(Reason.OTHER_ROUND, refused(office.take(office.pack(other), secretary)));
        assertEquals(before, digest(secretary));
    }

    @Test
    void practiceNeverMixesWithARealRound() {
        var reality = office.surroundings(Clock.systemUTC(), new SystemEntropy());
        Desk real = done(office.create("that", Role.SECRETARIAT, false, reality));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(office.take(office.pack(secretary), real)));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(office.take(office.pack(real), secretary)));
        Desk seeded = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        assertEquals(Reason.REHEARSAL_ONLY, refused(office.take(office.pack(real), seeded)));
        assertTrue(seeded.views().round().isEmpty());
    }

    @Test
    void aPackageThatLiesAboutItsRoundIsDamaged() throws Exception {
        PackageContents sound = contents(office.pack(secretary));
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        RoundBuilder other = RoundBuilder.founded();
        List<StoredEntry> mixed = new java.util.ArrayList<>(sound.entries());
        mixed.add(other.stored().getLast());
        for (PackageContents lie : List.of(
                new PackageContents(sound.round(), false, sound.entries(), sound.programmes()),
                new PackageContents(other.round(), true, sound.entries(), sound.programmes()),
                new PackageContents(sound.round(), true, mixed, sound.programmes()),
                new PackageContents(sound.round(), true, sound.entries(), List.of()),
                new PackageContents(sound.round(), true, sound.entries(), List.of("không".getBytes())))) {
            assertEquals(Reason.DAMAGED, refused(office.take(write(lie), member)));
            assertTrue(member.views().round().isEmpty());
        }
    }

    @Test
    void entriesOfKindsToComeTravelOnByteForByteAndAreCounted() throws Exception {
        PackageContents sound = contents(office.pack(secretary));
        StoredEntry strange = newer(sound.entries().getLast(), "score-weighed.3");
        List<StoredEntry> more = new java.util.ArrayList<>(sound.entries());
        more.add(strange);
        var brought = done(office.take(write(new PackageContents(sound.round(), true, more, sound.programmes())),
                secretary));
        assertEquals(1, brought.added());
        assertEquals(1, brought.newerKinds());
        assertEquals(1, secretary.views().round().orElseThrow().newerKinds());
        secretary = office.reopen("thu-ky", secretary);
        assertEquals(1, secretary.views().round().orElseThrow().newerKinds());
        assertTrue(contents(office.pack(secretary)).entries().stream().map(EntryCodec::toLine).toList()
                .contains(EntryCodec.toLine(strange)));
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        office.carry(secretary, member);
        assertEquals(1, member.views().round().orElseThrow().newerKinds());
        assertEquals(digest(secretary), digest(member));
    }

    @Test
    void withoutARoundThereIsNothingToPack() {
        Desk member = done(office.create("tv", Role.MEMBER, true, office.seeded("tv")));
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            assertEquals(Reason.NO_ROUND, refused(member.exportPackage().export(folder, words, Progress.NONE)));
        }
    }
}
