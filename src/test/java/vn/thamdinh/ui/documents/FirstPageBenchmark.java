package vn.thamdinh.ui.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.documents.paper.PaperTree;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.workspace.Workspaces;

/**
 * From the click on a document to the picture of its first page on the screen, in a round that has come to its end. The first
 * click is the first of the program's life. Arguments: a folder with a rehearsal, made there by an earlier run; none makes one
 * in this program, which then is no cold one.
 */
public final class FirstPageBenchmark {
    private static final List<String> KINDS = List.of("recognition-decision", "appraisal-report", "council-decision",
            "score-summary", "department-submission", "press-release");
    private static final int ROUNDS = 3;

    private FirstPageBenchmark() {
    }

    /** Runs and prints. */
    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("first-page");
        char[] passphrase = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
        boolean cold = Files.exists(folder.resolve("dot"));
        if (!cold) {
            done(Rehearse.run(new RehearsalPlan(folder.resolve("dot"), 7, 2, passphrase, true), Clock.systemUTC(), _ -> { }));
        }
        Desk desk = done(Workspaces.in(folder.resolve("state")).open(folder.resolve("dot/workspaces/thu-ky"), passphrase));
        try {
            run(desk, drafts(desk), cold);
        } finally {
            desk.close();
            Platform.exit();
        }
    }

    private static List<DocumentId> drafts(Desk desk) {
        List<DocumentId> drafts = new ArrayList<>();
        KINDS.forEach(kind -> drafts.add(done(desk.documents().drafts().begin(kind, ""))));
        return drafts;
    }

    private static void run(Desk desk, List<DocumentId> drafts, boolean cold) throws Exception {
        Fx.start();
        NoDocuments files = new NoDocuments(Path.of("."));
        Layers layers = Fx.call(Layers::new);
        Fx.show(layers, 1190, 690);
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers),
                DocumentsPort.of(desk), files, files));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.until(() -> layers.lookup("#papers") instanceof TreeView<?> tree && !tree.getRoot().getChildren().isEmpty());
        TreeView<?> tree = (TreeView<?>) layers.lookup("#papers");
        ListView<?> pages = (ListView<?>) layers.lookup("#paper-pages");
        List<Double> warm = new ArrayList<>();
        for (int at = 0; at < ROUNDS * drafts.size(); at++) {
            double taken = click(tree, pages, drafts.get(at % drafts.size()));
            if (at == 0) {
                System.out.printf(Locale.ROOT, "first click%s: %.2f s%n", cold ? " of the program" : "", taken);
            } else if (at >= drafts.size()) {
                warm.add(taken);
            }
        }
        warm.sort(null);
        System.out.printf(Locale.ROOT, "warm, %d clicks: middle %.2f s, worst %.2f s%n", warm.size(),
                warm.get(warm.size() / 2), warm.getLast());
    }

    /** Until the frame after the one that got the picture begins. */
    private static double click(TreeView<?> tree, ListView<?> pages, DocumentId paper) throws Exception {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        Fx.settle();
        long[] start = new long[1];
        Fx.run(() -> {
            tree.getSelectionModel().clearSelection();
            pages.getItems().clear();
            pages.getItems().addListener((ListChangeListener<Object>) _ -> whenPainted(pages, seen));
            start[0] = System.nanoTime();
            choose(tree, paper);
        });
        double taken = (seen.get() - start[0]) / 1e9;
        Fx.settle();
        return taken;
    }

    private static void whenPainted(ListView<?> pages, CompletableFuture<Long> seen) {
        if (!pages.getItems().isEmpty() && !seen.isDone()) {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames == 2) {
                        stop();
                        seen.complete(System.nanoTime());
                    }
                }
            }.start();
        }
    }

    private static <T> void choose(TreeView<T> tree, DocumentId paper) {
        select(tree, tree.getRoot(), paper);
    }

    private static <T> boolean select(TreeView<T> tree, TreeItem<T> item, DocumentId paper) {
        if (item.getValue() instanceof PaperTree.Line.Paper(var row, var _) && row.id().equals(paper)) {
            tree.getSelectionModel().select(tree.getRow(item));
            return true;
        }
        return item.getChildren().stream().anyMatch(child -> select(tree, child, paper));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
