package vn.thamdinh.usecase.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.authenticity.AttestPaper;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.ComposeDocument;
import vn.thamdinh.usecase.document.ReadDocument;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.papers.UnitFileName;
import vn.thamdinh.usecase.signboard.BoardFormat;
import vn.thamdinh.usecase.signboard.DrawSignboards;
import vn.thamdinh.wire.Hashes;

/**
 * Makes the papers of all recognised units at once: extracts of the decision and signboards. One that cannot be made is
 * named and does not keep back the others.
 */
public final class MakeBatch {

    /** Name of the list of files. */
    public static final String LIST = "danh-sach.csv";
    private static final String EXTRACT = "recognition-extract";

    private final RoundBook book;
    private final DrawSignboards boards;
    private final ComposeDocument compose;

    public MakeBatch(RoundBook book, DrawSignboards boards, ComposeDocument compose) {
        this.book = book;
        this.boards = boards;
        this.compose = compose;
    }

    /** A paper to be made. */
    private record Wanted(String name, Supplier<Outcome<byte[]>> bytes) {
    }

    /** Refused where there is nothing to make; stopping it leaves what is written. */
    public Outcome<BatchReport> make(BatchOrder order, Progress progress) {
        if (book.snapshot().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        return boards.begin(Map.of()).then(drawing -> run(order, wanted(order, drawing), progress));
    }

    private List<Wanted> wanted(BatchOrder order, DrawSignboards.Drawing drawing) {
        List<Wanted> all = new ArrayList<>();
        Optional<DocumentKind> extract = compose.kinds().stream().filter(kind -> kind.id().equals(EXTRACT)).findFirst();
        for (UnitResult recognised : book.snapshot().results().recognised()) {
            Unit unit = recognised.unit();
            if (book.isHidden(unit.id())) {
                continue;
            }
            if (order.extracts() && extract.isPresent()) {
                all.add(new Wanted(UnitFileName.of(unit, "trich-sao-quyet-dinh", "pdf"),
                        () -> extract(extract.get(), unit)));
            }
            for (BoardFormat format : order.boards().stream().sorted().toList()) {
                all.add(new Wanted(UnitFileName.of(unit, DrawSignboards.WHAT, format.ending()),
                        () -> drawing.bytes(unit, format)));
            }
        }
        return all;
    }

    /** Before the decision is issued a draft, which says so; afterwards what that says, and it can be checked as that can. */
    private Outcome<byte[]> extract(DocumentKind kind, Unit unit) {
        return boards.decision(unit).then(named -> {
            var register = new IssuedDocuments(book.snapshot());
            Optional<IssuedDocument> decision = register.holding().stream()
                    .filter(paper -> paper.kind().equals(IssuedDocuments.RECOGNITION)
                            && paper.units().contains(unit.id())).findFirst();
            if (decision.isEmpty()) {
                return compose.compose(kind, unit.id().code(), Map.of(), new Issuance.Draft())
                        .then(ReadDocument::drawn).then(read -> Outcome.done(read.pdf()));
            }
            return register.isOvertaken(decision.get())
                    ? Outcome.refused(Reason.DECISION_OVERTAKEN, decision.get().number())
                    : issued(kind, unit, decision.get());
        });
    }

    private Outcome<byte[]> issued(DocumentKind kind, Unit unit, IssuedDocument decision) {
        return compose.compose(kind, unit.id().code(), fields(kind, decision),
                        new Issuance.Issued(Math.max(1, decision.ordinal()), decision.date()))
                .then(ReadDocument::drawn).then(read -> read.problems().isEmpty()
                        ? Outcome.done(new AttestPaper(book).attest(read.pdf(), kind.id(), decision.number(),
                                decision.date(), List.of(unit.id())))
                        : Outcome.refused(Reason.DOCUMENT_PROBLEMS, String.valueOf(read.problems().size()),
                                read.problems().getFirst().toString()));
    }

    /** What was typed into the decision, such as who signed it, and which decision it is. */
    private Map<String, String> fields(DocumentKind kind, IssuedDocument decision) {
        Set<String> known = kind.fields().stream().map(field -> field.id()).collect(Collectors.toSet());
        Map<String, String> fields = new HashMap<>();
        book.snapshot().standing(DocumentWritten.class).map(standing -> standing.fact().draft())
                .filter(draft -> draft.id().equals(decision.id())).forEach(draft -> fields.putAll(draft.fields()));
        fields.keySet().retainAll(known);
        fields.put("of-number", decision.number());
        fields.put("of-date", AdministrativeDate.shortForm(decision.date()));
        return fields;
    }

    private Outcome<BatchReport> run(BatchOrder order, List<Wanted> wanted, Progress progress) {
        if (wanted.isEmpty()) {
            return Outcome.refused(Reason.NOT_ELIGIBLE);
        }
        List<Path> files = new ArrayList<>();
        List<BatchReport.Left> left = new ArrayList<>();
        StringBuilder list = new StringBuilder("\uFEFFtệp,byte,sha256\r\n");
        boolean stopped = false;
        ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Outcome<byte[]>>> drawn = wanted.stream().map(one -> cores.submit(one.bytes()::get)).toList();
            for (int at = 0; at < wanted.size(); at++) {
                progress.at(at, wanted.size());
                progress.check();
                Wanted one = wanted.get(at);
                Outcome<Path> written = finished(drawn.get(at)).then(bytes -> OutsideFile
                        .write(order.folder().resolve(one.name()), bytes).then(file -> {
                            list.append(one.name()).append(',').append(bytes.length).append(',')
                                    .append(Hashes.sha256Hex(bytes)).append("\r\n");
                            return Outcome.done(file);
                        }));
                switch (written) {
                    case Outcome.Done<Path>(Path file) -> files.add(file);
                    case Outcome.Refused<Path>(Reason reason, List<String> arguments) ->
                            left.add(new BatchReport.Left(one.name(), reason, arguments));
                }
            }
            progress.at(wanted.size(), wanted.size());
        } catch (Cancelled stop) {
            stopped = true;
        } finally {
            cores.shutdownNow();
        }
        boolean isStopped = stopped;
        return OutsideFile.write(order.folder().resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8))
                .then(file -> Outcome.done(new BatchReport(files, file, left, isStopped)));
    }

    private static Outcome<byte[]> finished(Future<Outcome<byte[]>> drawing) {
        try {
            return drawing.get();
        } catch (InterruptedException | ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** All that there is: extracts, and boards as print files. */
    public static BatchOrder everything(Path folder) {
        return new BatchOrder(folder, true, Set.of(BoardFormat.PDF));
    }
}
