package vn.thamdinh.ui.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.print.PaperTools;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.view.PageImage;

/** A workspace without a round, a printer that notes what it is asked, and file dialogs that answer with a folder of a test. */
final class NoDocuments implements DocumentsPort, FileDialogs, PaperTools {
    final List<Path> asked = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    private final Path folder;

    NoDocuments(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Data> read() {
        return Optional.empty();
    }

    @Override
    public Documents documents() {
        throw new IllegalStateException("no round");
    }

    @Override
    public Outcome<Shown> show(DocumentId id, Map<String, String> unsaved) {
        throw new IllegalStateException("no round");
    }

    @Override
    public Outcome<Shown> tried(DocumentKind kind, Map<String, String> tried) {
        throw new IllegalStateException("no round");
    }

    @Override
    public List<PageImage> rest(Shown shown, Progress progress) {
        return List.of();
    }

    @Override
    public PageImage page(Shown shown, int page) {
        throw new IllegalStateException("no round");
    }

    @Override
    public Outcome<Shown> signboard(UnitId unit) {
        throw new IllegalStateException("no round");
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
    public Outcome<Path> save(byte[] pdf, Path file) {
        throw new IllegalStateException("no round");
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(folder);
    }

    @Override
    public List<Path> open(Window window, String title, String... ending) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        asked.add(folder.resolve(name));
        return Optional.of(folder.resolve(name));
    }
}
