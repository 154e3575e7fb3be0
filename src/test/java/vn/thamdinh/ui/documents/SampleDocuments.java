package vn.thamdinh.ui.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.print.PaperTools;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.papers.DecisionDetails;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.view.PageImage;

/** Papers of grey lines. */
final class SampleDocuments implements DocumentsPort, FileDialogs, PaperTools {

    final List<Unit> recognised;
    final List<DecisionDetails> previewed = new ArrayList<>();
    final List<Path> written = new ArrayList<>();
    final List<String> opened = new ArrayList<>();

    SampleDocuments(List<Unit> recognised) {
        this.recognised = recognised;
    }

    @Override
    public Optional<Data> read() {
        return Optional.of(new Data(recognised, List.of(new IssuedDocument(DocumentIssued.former(
                "recognition-decision", "2518/QĐ-UBND", LocalDate.of(2024, 12, 20), "", "3f9a01c27be4d85a".repeat(4),
                List.of()), true, false, Optional.empty(), new WriterId("00".repeat(16)), Instant.EPOCH))));
    }

    @Override
    public Outcome<MadeDocument> preview(DecisionDetails details) {
        previewed.add(details);
        return made();
    }

    @Override
    public Outcome<MadeDocument> issue(DecisionDetails details, Path file) {
        written.add(file);
        return made();
    }

    @Override
    public Outcome<MadeDocument> signboard(UnitId unit) {
        return made();
    }

    @Override
    public void print(String title, byte[] pdf, boolean larger) {
        opened.add("print");
    }

    @Override
    public void batch() {
        opened.add("batch");
    }

    @Override
    public void design(Runnable changed) {
        opened.add("design");
        changed.run();
    }

    @Override
    public List<PageImage> pages(byte[] pdf) {
        return List.of(page(1), page(2), page(3));
    }

    @Override
    public Outcome<Path> save(byte[] pdf, Path file) {
        written.add(file);
        return Outcome.done(file);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(Path.of("ngoai"));
    }

    @Override
    public List<Path> open(Window window, String title, String... ending) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.of(Path.of("ngoai", name));
    }

    private Outcome<MadeDocument> made() {
        return Outcome.done(new MadeDocument("%PDF".getBytes(StandardCharsets.US_ASCII), "7c1e09ab".repeat(8),
                recognised.stream().map(Unit::id).toList()));
    }

    private static PageImage page(int number) {
        int width = 620;
        int height = 877;
        int[] dots = new int[width * height];
        Arrays.fill(dots, 0xFFFFFFFF);
        for (int y = 60 + 20 * number; y < height - 80; y += 18) {
            Arrays.fill(dots, y * width + 90, y * width + 560 - (y * 7 + number * 40) % 120, 0xFF888888);
            Arrays.fill(dots, (y + 1) * width + 90, (y + 1) * width + 560 - (y * 7 + number * 40) % 120, 0xFF888888);
        }
        return new PageImage(width, height, dots);
    }

    static List<Unit> units() {
        return SampleRound.results().recognised().stream().map(result -> result.unit()).toList();
    }
}
