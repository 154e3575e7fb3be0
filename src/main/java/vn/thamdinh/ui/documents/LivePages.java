package vn.thamdinh.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.view.PageImage;

/**
 * Draws pages while somebody types: once for each pause, the latest request alone is shown, the first page before the
 * others are drawn. Drawing is work of a background thread.
 */
public final class LivePages {
    private static final Duration PAUSE = Duration.millis(350);

    private final UiKit kit;
    private final DocumentsPort port;
    private final PagesBox pages;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Supplier<Outcome<DocumentsPort.Shown>> wanted = () -> null;
    private Consumer<List<DocumentProblem>> problems = found -> { };
    private Optional<Running<DocumentsPort.Shown>> running = Optional.empty();
    private Optional<Running<List<PageImage>>> following = Optional.empty();
    private Optional<DocumentsPort.Shown> shown = Optional.empty();
    private Consumer<DocumentsPort.Shown> drawn = done -> { };
    private int turn;

    public LivePages(UiKit kit, DocumentsPort port, PagesBox pages) {
        this.kit = kit;
        this.port = port;
        this.pages = pages;
        pause.setOnFinished(event -> draw());
    }

    /** Told what keeps the document from being issued, each time that it was drawn. */
    public void onProblems(Consumer<List<DocumentProblem>> told) {
        problems = told;
    }

    /** Told once all pages of the latest request are there. */
    public void onDrawn(Consumer<DocumentsPort.Shown> told) {
        drawn = told;
    }

    /** What stands on the screen. */
    public Optional<DocumentsPort.Shown> shown() {
        return shown;
    }

    /** Draws after a pause in which nothing else is asked for. */
    public void later(Supplier<Outcome<DocumentsPort.Shown>> work) {
        wanted = work;
        pause.playFromStart();
    }

    /** Draws at once. */
    public void now(Supplier<Outcome<DocumentsPort.Shown>> work) {
        wanted = work;
        pause.stop();
        draw();
    }

    public void clear() {
        turn++;
        pause.stop();
        shown = Optional.empty();
        pages.busy(false);
        pages.clear();
    }

    private void draw() {
        int mine = ++turn;
        Supplier<Outcome<DocumentsPort.Shown>> work = wanted;
        running.ifPresent(Running::cancel);
        following.ifPresent(Running::cancel);
        pages.busy(true);
        Running<DocumentsPort.Shown> drawing = kit.tasks().run(progress -> {
            progress.check();
            return work.get();
        });
        running = Optional.of(drawing);
        drawing.onDone(done -> {
            if (mine == turn) {
                first(mine, done);
            }
        }).onRefused(refused -> {
            if (mine == turn) {
                shown = Optional.empty();
                problems.accept(List.of());
                pages.say(new EmptyState(Icons.WARNING, kit.text("documents.not-shown"),
                        kit.messages().refusal(refused)));
            }
        }).onEnded(() -> pages.busy(mine != turn));
    }

    private void first(int mine, DocumentsPort.Shown done) {
        int open = pages.selected();
        shown = Optional.of(done);
        pages.show(done.first());
        problems.accept(done.problems());
        pages.onWanted(number -> kit.tasks().read(progress -> port.page(done, number)).onDone(picture -> {
            if (mine == turn) {
                pages.large(number, picture);
            }
        }));
        Running<List<PageImage>> others = kit.tasks().read(progress -> port.rest(done, progress));
        following = Optional.of(others);
        others.onDone(rest -> {
            if (mine == turn) {
                pages.add(rest, open);
                drawn.accept(done);
            }
        });
    }

    /** A line of small words. */
    public static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
