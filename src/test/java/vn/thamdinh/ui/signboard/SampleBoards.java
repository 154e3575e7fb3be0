package vn.thamdinh.ui.signboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.signboard.BoardDesign;
import vn.thamdinh.usecase.signboard.BoardPreview;

/** A real desk behind the designer, with a note of what was asked of it. */
final class SampleBoards implements SignboardPort, FileDialogs {

    final List<Map<String, String>> previewed = new ArrayList<>();
    final List<UnitId> shown = new ArrayList<>();
    final List<Map<String, String>> kept = new ArrayList<>();
    final List<Map<String, String>> drafts = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();
    private final SignboardPort desk;

    SampleBoards(Desk desk) {
        this.desk = SignboardPort.of(desk);
    }

    @Override
    public Outcome<BoardDesign> read() {
        return desk.read();
    }

    @Override
    public synchronized Outcome<BoardPreview> preview(Map<String, String> texts, UnitId unit, int longerSide) {
        Outcome<BoardPreview> made = desk.preview(texts, unit, longerSide);
        previewed.add(new HashMap<>(texts));
        shown.add(unit);
        return made;
    }

    @Override
    public synchronized Outcome<Saved> change(Map<String, String> texts) {
        kept.add(new HashMap<>(texts));
        return desk.change(texts);
    }

    @Override
    public synchronized Outcome<Saved> keepDraft(Map<String, String> texts) {
        drafts.add(new HashMap<>(texts));
        return desk.keepDraft(texts);
    }

    @Override
    public Outcome<String> logo(Path file) {
        return desk.logo(file);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.empty();
    }

    @Override
    public List<Path> open(Window window, String title, String... endings) {
        return chosen.stream().toList();
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.empty();
    }
}
