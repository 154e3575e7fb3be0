package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Heads;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.exchange.medium.FileKind;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.usecase.custody.Fork;
import vn.thamdinh.usecase.custody.Gap;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.SignedBundle;

/** Reads and verifies packages, and tells what taking them in would do; changes nothing. */
public final class LookAtPackages {

    /** More entries about one subject than any round has. */
    private static final int MOST = 10_000;

    private final RoundBook book;
    private final Correspondents correspondents;

    public LookAtPackages(RoundBook book) {
        this.book = book;
        this.correspondents = new Correspondents(book);
    }

    /** Packages and cards in a stick's folder, by name; only what lies in the folder itself. */
    public Outcome<List<Path>> files(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return Outcome.done(inside.filter(LookAtPackages::isOurs).sorted().toList());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static boolean isOurs(Path file) {
        return (FileKind.PACKAGE.names(file) || FileKind.CARD.names(file)) && Files.isRegularFile(file);
    }

    /**
     * One preview per file, in the given order.
     *
     * @param passphrase for packages without keys; no letters if none was given
     */
    public Outcome<List<Preview>> look(Collection<Path> files, char[] passphrase, Progress progress) {
        List<Preview> previews = new ArrayList<>();
        try (var opener = Opener.of(book, passphrase)) {
            Here here = Here.of(book);
            for (Path file : files) {
                progress.at(previews.size(), files.size());
                progress.check();
                previews.add(look(file, opener, here));
            }
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
        return Outcome.done(List.copyOf(previews));
    }

    private Preview look(Path file, Opener opener, Here here) {
        if (KeyCardFile.isNamedSo(file)) {
            return new Preview.Card(file);
        }
        return switch (opener.open(file, here, EvidenceSink.NONE, Progress.NONE)) {
            case Opener.Opened opened -> opener.judge(file, here, opened.contents())
                    .orElseGet(() -> sound(file, here, Incoming.of(book, here, opened.contents())));
            case Opener.Known known -> known(file, here, known.passage());
            case Opener.Unopened(Preview refused) -> refused;
        };
    }

    /** A file that is known by its hash: what is told of it is read from what was noted then, and from what is held. */
    Preview.Sound known(Path file, Here here, Passage passage) {
        String signer = passage.keys().getFirst();
        Passage.Whole whole = passage.whole();
        Set<WriterId> own = book.snapshot().standing(RoundFact.WriterOpened.class)
                .filter(opened -> opened.fact().publicKey().equals(signer))
                .map(opened -> opened.entry().header().writer()).collect(Collectors.toSet());
        return new Preview.Sound(file, passage.of(), passage.id(), whole.part(), whole.parts(),
                correspondents.of(signer), new Preview.Counts(0, whole.entries(), 0, 0, 0), List.of(),
                Gap.among(here.bundles(), passage.holdings(), Withheld.NOTHING).stream()
                        .filter(gap -> own.contains(gap.writer())).toList(),
                Gap.keptBack(here.bundles(), passage.holdings().without()),
                Fork.among(here.bundles()).stream().filter(fork -> own.contains(fork.writer())).toList(), true, false);
    }

    Preview.Sound sound(Path file, Here here, Incoming incoming) {
        PackageContents contents = incoming.contents();
        List<Bundle> afterwards = here.with(contents.bundles());
        var counts = new Preview.Counts(incoming.entries().size(), incoming.known(), conflicts(incoming.entries()),
                incoming.newerKinds(), contents.evidence().size());
        var head = contents.head();
        return new Preview.Sound(file, head.kind(), head.id(), head.part(), head.parts(),
                from(contents), counts,
                units(incoming.entries()), gaps(contents, afterwards),
                Gap.keptBack(afterwards, contents.holdings().without()), forks(contents, afterwards),
                isKnown(here, contents), here.isWithdrawn(head.id()));
    }

    /** The sender, also one who is heard of for the first time. */
    private Correspondent from(PackageContents contents) {
        return correspondents.of(contents.head().signer().hex(),
                contents.entries().stream().map(StoredEntry::entry).toList());
    }

    /** Parts with evidence have the id of the package that they follow: they are known by their files. */
    private boolean isKnown(Here here, PackageContents contents) {
        return here.wasTakenIn(contents.head().id()) && contents.evidence().stream()
                .allMatch(file -> book.workspace().evidence().holds(file.sha256()));
    }

    private static List<UnitId> units(List<StoredEntry> entries) {
        return entries.stream().flatMap(stored -> stored.entry().subject().stream())
                .flatMap(subject -> subject.unit().stream()).distinct().sorted().map(UnitId::new).toList();
    }

    /** Of the sender's own writers; what others miss is between them and the sender. */
    static List<Gap> gaps(PackageContents contents, Collection<Bundle> afterwards) {
        var own = ownWriters(contents);
        return Gap.among(afterwards, contents.holdings(), Withheld.NOTHING).stream().filter(gap -> own.contains(gap.writer())).toList();
    }

    private static List<Fork> forks(PackageContents contents, Collection<Bundle> afterwards) {
        var touched = contents.bundles().stream().map(signed -> signed.bundle().writer()).toList();
        return Fork.among(afterwards).stream().filter(fork -> touched.contains(fork.writer())).toList();
    }

    private static List<WriterId> ownWriters(PackageContents contents) {
        return contents.writers().entrySet().stream().filter(one -> one.getValue().equals(contents.head().signer()))
                .map(Map.Entry::getKey).toList();
    }

    /** Subjects of which one of these would stand beside another value. */
    private int conflicts(List<StoredEntry> entries) {
        Map<Subject, List<Entry>> bySubject = new HashMap<>();
        entries.forEach(stored -> stored.entry().subject().filter(subject -> !subject.topic().equals("writer"))
                .ifPresent(subject -> bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(stored.entry())));
        return (int) bySubject.entrySet().stream().filter(one -> conflicts(one.getKey(), one.getValue())).count();
    }

    private boolean conflicts(Subject subject, List<Entry> added) {
        List<Entry> together = new ArrayList<>(book.snapshot().heads(subject));
        together.addAll(added);
        if (Heads.of(together).size() < 2) {
            return false;
        }
        List<Entry> all = new ArrayList<>(added);
        book.workspace().history(subject.key(), MOST).stream().filter(held -> held.verdict() == Verdict.EFFECTIVE)
                .map(Held::entry).filter(entry -> entry.subject().filter(subject::equals).isPresent()).forEach(all::add);
        return Heads.of(all).size() > 1;
    }
}
