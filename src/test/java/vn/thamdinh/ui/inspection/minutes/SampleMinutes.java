package vn.thamdinh.ui.inspection.minutes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.MinutesState.ClosedVersion;
import vn.thamdinh.usecase.minutes.MinutesState.Signed;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.minutes.MinutesState.Wording;
import vn.thamdinh.usecase.view.PageImage;

/** Minutes of one visit, kept in memory; every call is written down. */
final class SampleMinutes implements MinutesPort, FileDialogs {

    static final VisitId VISIT = new VisitId("25405-1");
    private static final Instant NOON = Instant.parse("2024-11-05T05:00:00Z");

    final List<String> called = new ArrayList<>();
    private MinutesText text = new MinutesText(VISIT, Map.of(MinutesPart.STRENGTHS, "Công chức đúng giờ."), 3);
    private final List<Signed> signatures = new ArrayList<>();
    private boolean closed;
    private int version = 1;
    boolean goingOn;
    MinutesText otherText;
    private String reason = "";

    @Override
    public synchronized List<Known> visits() {
        return List.of(new Known(VISIT, "Xã Đăk Ơ", LocalDate.of(2024, 11, 5)));
    }

    @Override
    public synchronized Outcome<MinutesState> state(VisitId visit) {
        List<Signer> signers = List.of(
                new Signer("a", "Ông Nguyễn Văn An", "Phó Giám đốc", Side.TEAM, Part.LEADER, "TRƯỞNG ĐOÀN"),
                new Signer("b", "Ông Điểu Sơn", "Chủ tịch UBND xã", Side.UNIT, Part.UNIT,
                        "ĐẠI DIỆN ỦY BAN NHÂN DÂN XÃ ĐĂK Ơ"));
        List<ClosedVersion> versions = closed || version > 1
                ? List.of(new ClosedVersion(1, "ab".repeat(32), NOON, closed ? "" : reason)) : List.of();
        return Outcome.done(new MinutesState(VISIT, "Xã Đăk Ơ", LocalDate.of(2024, 11, 5), version, reason, text,
                texts(), List.of(), goingOn, Map.of(), content(), "sông cam hạt gió", signers, signatures.stream()
                        .map(each -> new Signed(each.signature(), each.signature().content().equals(content()),
                                each.at())).toList(), closed, false, versions));
    }

    private List<Wording> texts() {
        return otherText == null ? List.of(new Wording(text, "Lan · máy 1", NOON))
                : List.of(new Wording(text, "Lan · máy 1", NOON), new Wording(otherText, "Minh · máy 2", NOON));
    }

    private String content() {
        return "%064x".formatted(text.hashCode() & 0xffffffffL);
    }

    @Override
    public synchronized Outcome<Instant> draft(VisitId visit, MinutesPart part, String typed) {
        called.add("draft " + part + " " + typed);
        return Outcome.done(NOON);
    }

    @Override
    public synchronized Outcome<Instant> write(MinutesText written) {
        called.add("write " + written.parts());
        text = written;
        return Outcome.done(NOON);
    }

    @Override
    public synchronized Outcome<List<PageImage>> pages(VisitId visit, Optional<MinutesText> unsaved, boolean photos,
                                                       Progress progress) {
        called.add("pages " + unsaved.map(MinutesText::parts) + " " + photos);
        int[] white = new int[210 * 297];
        Arrays.fill(white, 0xffffffff);
        return Outcome.done(List.of(new PageImage(210, 297, white), new PageImage(210, 297, white)));
    }

    @Override
    public synchronized Outcome<Instant> sign(VisitId visit, String content, String key, String strokes) {
        if (!content.equals(content())) {
            return Outcome.refused(Reason.CHANGED_MEANWHILE);
        }
        called.add("sign " + key + " " + strokes);
        signatures.add(new Signed(new MinutesSignature(VISIT, version, content, key, "Ông", "", Side.TEAM, strokes),
                true, NOON));
        return Outcome.done(NOON);
    }

    @Override
    public synchronized Outcome<Instant> withdraw(VisitId visit, String key) {
        called.add("withdraw " + key);
        signatures.removeIf(each -> each.signature().key().equals(key));
        return Outcome.done(NOON);
    }

    @Override
    public synchronized Outcome<Integer> close(VisitId visit, boolean photos, Progress progress) {
        called.add("close " + photos);
        closed = true;
        return Outcome.done(version);
    }

    @Override
    public synchronized Outcome<Instant> end(VisitId visit) {
        called.add("end now");
        goingOn = false;
        return Outcome.done(NOON);
    }

    @Override
    public synchronized Outcome<List<PageImage>> version(VisitId visit, int wanted) {
        called.add("version " + wanted);
        return pages(visit, Optional.empty(), false, Progress.NONE);
    }

    @Override
    public synchronized Outcome<Instant> reopen(VisitId visit, String why) {
        called.add("reopen " + why);
        closed = false;
        version++;
        reason = why;
        signatures.clear();
        return Outcome.done(NOON);
    }

    @Override
    public Outcome<String> fileName(VisitId visit) {
        return Outcome.done("Biên bản.pdf");
    }

    @Override
    public synchronized Outcome<Path> copy(VisitId visit, Path file, String purpose, boolean photos,
                                           Progress progress) {
        called.add("copy " + file + " " + purpose);
        return Outcome.done(file);
    }

    synchronized List<String> calls(String verb) {
        return called.stream().filter(call -> call.startsWith(verb + " ")).toList();
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.empty();
    }

    @Override
    public List<Path> open(Window window, String title, String... endings) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.of(Path.of("usb", name));
    }
}
