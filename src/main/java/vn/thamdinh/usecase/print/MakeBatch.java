package vn.thamdinh.usecase.print;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.ComposeDocument;
import vn.thamdinh.usecase.document.ReadDocument;
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

    private Outcome<byte[]> extract(DocumentKind kind, Unit unit) {
        return boards.decision(unit).then(decision -> compose.compose(kind, unit.id().code(), Map.of(),
                decision.<Issuance>map(made -> new Issuance.Issued(number(made.number()), made.date()))
                        .orElseGet(Issuance.Draft::new)))
                .then(ReadDocument::drawn).then(read -> Outcome.done(read.pdf()));
    }

    /** "05/QĐ-UBND" is number 5. */
    private static int number(String numberWithSymbol) {
        String digits = numberWithSymbol.replaceFirst("[^0-9].*$", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private Outcome<BatchReport> run(BatchOrder order, List<Wanted> wanted, Progress progress) {
        if (wanted.isEmpty()) {
            return Outcome.refused(Reason.NOT_ELIGIBLE);
        }
        List<Path> files = new ArrayList<>();
        List<BatchReport.Left> left = new ArrayList<>();
        StringBuilder list = new StringBuilder("\uFEFFtệp,byte,sha256\r\n");
        boolean stopped = false;
        try {
            for (int at = 0; at < wanted.size(); at++) {
                progress.at(at, wanted.size());
                progress.check();
                Wanted one = wanted.get(at);
                Outcome<Path> written = one.bytes().get().then(bytes -> OutsideFile
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
        }
        boolean isStopped = stopped;
        return OutsideFile.write(order.folder().resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8))
                .then(file -> Outcome.done(new BatchReport(files, file, left, isStopped)));
    }

    /** All that there is: extracts, and boards as print files. */
    public static BatchOrder everything(Path folder) {
        return new BatchOrder(folder, true, Set.of(BoardFormat.PDF));
    }
}
