package vn.thamdinh.usecase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.OwnKey;
import vn.thamdinh.usecase.document.ReadDocument;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.publication.SealRound;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * Writes the round as files that anybody can read without the program: issued documents as they were issued (PDF/A),
 * tables (CSV), results (JSON, XLSX), every entry of the ledger as it is stored (NDJSON), an index page and checksums.
 * Nothing is encrypted there: it is done by the secretariat alone, on purpose, and stands in the journal.
 */
public final class ExportArchive {
    /** The checksums, as {@code sha256sum -c} reads them. */
    public static final String SUMS = "SHA256SUMS";
    /** The results as machines read them. */
    public static final String RESULTS = "ket-qua/ket-qua.json";
    static final String LEDGER = "so-cai/ledger.ndjson";
    static final String SEAL = "so-cai/niem-phong.json";
    /** Kind of paper under which the journal notes that an archive left the workspace. */
    public static final String KIND = "archive";
    private static final int STEPS = 6;

    private final RoundBook book;
    private final Desk desk;

    public ExportArchive(RoundBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
    }

    /**
     * What is wanted.
     *
     * @param folder   where; not there yet, or empty
     * @param evidence whether evidence files are written too, decrypted
     * @param purpose  such as "Nộp lưu trữ lịch sử tỉnh"; not blank
     */
    public record Wanted(Path folder, boolean evidence, String purpose) {
    }

    /**
     * What was written.
     *
     * @param files  without the checksums themselves
     * @param digest state digest of the ledger that it was made from
     * @param sums   SHA-256 of the checksums
     * @param absent documents and evidence whose files are not here
     */
    public record Written(Path folder, int files, String digest, String sums, List<String> absent) {
        public Written {
            absent = List.copyOf(absent);
        }
    }

    /** Writes the archive: whole or not at all. */
    public Outcome<Written> export(Wanted wanted, Progress progress) {
        Optional<RoundView> round = desk.views().round();
        if (round.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (wanted.purpose().isBlank()) {
            return Outcome.refused(Reason.PURPOSE_NEEDED);
        }
        return book.requireWriter().then(_ -> mayLeave(round.get())).then(_ -> write(wanted, round.get(), progress));
    }

    /** Everything that is held goes out: only where the person at the desk may see all of it. */
    private Outcome<RoundView> mayLeave(RoundView round) {
        if (!book.permits(given("0".repeat(64), "x")) || book.role() != Role.SECRETARIAT) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        if (desk.views().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        return round.programme().units().stream().filter(unit -> book.isHidden(unit.id())).findFirst()
                .map(Unit::fullName).<Outcome<RoundView>>map(name -> Outcome.refused(Reason.RECUSED, name))
                .orElseGet(() -> Outcome.done(round));
    }

    private CopyGivenOut given(String sha256, String purpose) {
        return new CopyGivenOut(OwnKey.next(book), KIND, "", sha256, purpose);
    }

    private Outcome<Written> write(Wanted wanted, RoundView round, Progress progress) {
        var folder = new ArchiveFolder(wanted.folder());
        boolean whole = false;
        try {
            if (!ArchiveFolder.isFree(wanted.folder().toAbsolutePath())) {
                return Outcome.refused(Reason.FOLDER_NOT_EMPTY, wanted.folder().toString());
            }
            folder.begin();
            Written written = filled(folder, wanted, round, progress);
            whole = true;
            var noted = book.append(List.of(given(written.sums(), wanted.purpose().strip())));
            if (noted instanceof Outcome.Refused<?>) {
                folder.withdraw();
            }
            return noted.then(_ -> Outcome.done(written));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        } finally {
            if (!whole) {
                folder.abandon();
            }
        }
    }

    private Written filled(ArchiveFolder folder, Wanted wanted, RoundView round, Progress progress)
            throws IOException, Cancelled {
        var absent = new ArrayList<String>();
        var index = new ArchiveIndex(round,
                book.snapshot().standing(RoundSealed.class).map(one -> one.fact().seal()).findFirst());
        step(progress, 0);
        documents(folder, index, absent);
        step(progress, 1);
        for (ArchiveTables.Table table : new ArchiveTables(book, desk).all()) {
            folder.write("bang/" + table.name() + ".csv", table.csv());
            index.table("bang/" + table.name() + ".csv", table.title(), table.rows());
        }
        step(progress, 2);
        folder.write(RESULTS, CanonicalJson.write(ResultsTree.of(desk).orElseThrow()));
        folder.write("ket-qua/ket-qua.xlsx", desk.exportResults().bytes().orElseThrow());
        step(progress, 3);
        ledger(folder);
        step(progress, 4);
        if (wanted.evidence()) {
            evidence(folder, progress, absent);
        }
        step(progress, 5);
        folder.write("index.html", index.html(folder.sums().keySet(), absent));
        folder.write("DOC-TOI.txt", ArchiveIndex.readme("vi", round, book.workspace().digest()));
        folder.write("README.txt", ArchiveIndex.readme("en", round, book.workspace().digest()));
        int files = folder.sums().size();
        String digest = book.workspace().digest();
        return new Written(wanted.folder(), files, digest, folder.finish(), absent);
    }

    private static void step(Progress progress, int done) throws Cancelled {
        progress.check();
        progress.at(done, STEPS);
    }

    private void documents(ArchiveFolder folder, ArchiveIndex index, List<String> absent) throws IOException {
        for (IssuedDocument paper : desk.views().documents()) {
            switch (desk.documents().read().read(paper.address(), Map.of())) {
                case Outcome.Done<ReadDocument.Read>(ReadDocument.Read read) -> {
                    String name = folder.freeName("van-ban", paper.date() + " " + paper.number() + " " + paper.kind()
                            + ".pdf");
                    folder.write(name, read.pdf());
                    index.document(name, paper);
                }
                case Outcome.Refused<ReadDocument.Read> _ -> absent.add(paper.number());
            }
        }
        for (DocumentRow row : desk.documents().shelf().rows()) {
            if (row.kind().equals(SealRound.MINUTES) && row.state() == DocumentRow.State.DRAFT) {
                minutes(folder, index, row);
            }
        }
    }

    /** The minutes of the seal are signed by hand and bear no number: they go along as they are printed. */
    private void minutes(ArchiveFolder folder, ArchiveIndex index, DocumentRow row) throws IOException {
        if (desk.documents().read().read(row.id(), Map.of()) instanceof Outcome.Done<ReadDocument.Read>(var read)) {
            String name = folder.freeName("van-ban", SealRound.MINUTES + ".pdf");
            folder.write(name, read.pdf());
            index.paper(name, desk.documents().compose().kind(row.kind()).map(DocumentKind::title).orElse(row.kind()));
        }
    }

    /** Every entry as it is stored, the programmes that they were made under, and the seal. */
    private void ledger(ArchiveFolder folder) throws IOException {
        folder.lines(LEDGER, book.workspace().entries().stream().map(EntryCodec::toLine));
        for (ProgrammeHash hash : book.workspace().programmes()) {
            programme(folder, "so-cai/chuong-trinh-" + hash.hex().substring(0, 12),
                    book.workspace().programme(hash).orElseThrow());
        }
        Optional<Seal> seal = desk.publication().seal().seal();
        if (seal.isPresent()) {
            folder.write(SEAL, CanonicalJson.write(Map.of("digest", seal.get().digest(), "code", seal.get().code(),
                    "date", seal.get().date().toString(), "entries", seal.get().entries(),
                    "now", book.workspace().digest(seal.get()))));
        }
    }

    /** Its files; as it is held, unread, where its files have names that are none. */
    private static void programme(ArchiveFolder folder, String place, byte[] bytes) throws IOException {
        Optional<ProgrammeFiles> files = ProgrammeFiles.held(bytes);
        if (files.isEmpty()) {
            folder.write(place + ".json", bytes);
            return;
        }
        for (Map.Entry<String, String> file : files.get().texts().entrySet()) {
            folder.write(place + "/" + file.getKey(), file.getValue());
        }
    }

    private void evidence(ArchiveFolder folder, Progress progress, List<String> absent)
            throws IOException, Cancelled {
        for (Unit unit : book.snapshot().programme().orElseThrow().units()) {
            for (Evidence one : desk.evidence().shelf().of(unit.id())) {
                progress.check();
                FileAttached file = one.file();
                String name = folder.freeName("minh-chung/" + place(unit.id(), file), file.name());
                try (InputStream content = book.workspace().evidence().open(file.sha256())) {
                    folder.write(name, content);
                } catch (NoSuchFileException gone) {
                    absent.add(unit.fullName() + ": " + file.name());
                }
            }
        }
    }

    private static String place(UnitId unit, FileAttached file) {
        return unit.code() + file.component().map(id -> "/" + id.value().replaceAll("[^A-Za-z0-9.]", "-")).orElse("");
    }
}
