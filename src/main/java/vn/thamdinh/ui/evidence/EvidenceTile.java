package vn.thamdinh.ui.evidence;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.Sizes;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;

/** One file in the strip: its thumbnail, or what sort of file it is and why it cannot be seen. */
final class EvidenceTile extends VBox {

    static final double WIDTH = 124;
    static final double FRAME = 10;
    private static final double PICTURE_HEIGHT = 84;

    private final UiKit kit;
    private final FileWords words;
    private final Evidence evidence;
    private final StackPane picture = new StackPane();
    private final HBox marks = new HBox(4);
    private final Label name = new Label();

    EvidenceTile(UiKit kit, FileWords words, Evidence evidence) {
        this.kit = kit;
        this.words = words;
        this.evidence = evidence;
        getStyleClass().add("evidence-tile");
        setFocusTraversable(true);
        picture.getStyleClass().add("evidence-picture");
        picture.setMinSize(WIDTH, PICTURE_HEIGHT);
        picture.setMaxSize(WIDTH, PICTURE_HEIGHT);
        marks.setAlignment(Pos.BOTTOM_RIGHT);
        marks.getStyleClass().add("evidence-marks");
        marks.setMouseTransparent(true);
        name.setText(evidence.file().name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(WIDTH);
        name.getStyleClass().add("small");
        getChildren().addAll(picture, name);
        setMaxWidth(WIDTH + FRAME);
        setMinWidth(WIDTH + FRAME);
        waiting();
        marks(List.of());
    }

    Evidence evidence() {
        return evidence;
    }

    /** What is shown until the thumbnail has come. */
    private void waiting() {
        EvidenceSort sort = evidence.sort();
        stand(sort, evidence.here() ? words.sort(sort) : words.unseen(Glance.Unseen.NOT_HERE));
    }

    void show(Glance glance) {
        if (glance.thumbnail().length > 0) {
            picture.getChildren().setAll(filling(Images.of(glance.thumbnail())), marks);
        } else {
            stand(glance.sort(), words.sort(glance.sort()) + "\n"
                    + glance.unseen().map(words::unseen).orElse(""));
        }
        if (glance.partly()) {
            mark(Icons.WARNING, "evidence.partly");
        }
        say();
    }

    void hints(List<Hint> hints) {
        marks(hints);
    }

    private void stand(EvidenceSort sort, String text) {
        boolean dangerous = sort == EvidenceSort.DANGEROUS;
        Label label = new Label(text, words.icon(sort).node(dangerous ? "icon-warn" : "icon-muted"));
        label.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - 8);
        label.getStyleClass().addAll("small", "evidence-word", dangerous ? "warn" : "muted");
        picture.getChildren().setAll(label, marks);
        say();
    }

    private void marks(List<Hint> hints) {
        marks.getChildren().clear();
        if (!hints.isEmpty()) {
            mark(Icons.COPY, "evidence.mark.alike");
        }
        if (evidence.reduced().isPresent()) {
            mark(Icons.COLLAPSE, "evidence.mark.reduced");
        }
        if (!evidence.ties().isEmpty()) {
            mark(Icons.INSPECTION, "evidence.mark.tied");
        }
        List<String> lines = new ArrayList<>(List.of(evidence.file().name(),
                Sizes.words(evidence.file().size()) + " · " + evidence.who()));
        hints.forEach(hint -> lines.add(words.hint(hint)));
        Tooltip.install(this, new Tooltip(String.join("\n", lines)));
        say();
    }

    private void mark(Icons icon, String key) {
        Label mark = new Label(null, icon.node("chip-icon"));
        mark.getStyleClass().add("evidence-mark");
        mark.setAccessibleText(kit.text(key));
        marks.getChildren().add(mark);
    }

    private void say() {
        StringBuilder said = new StringBuilder(evidence.file().name());
        marks.getChildren().forEach(mark -> said.append(", ").append(mark.getAccessibleText()));
        picture.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .forEach(label -> said.append(", ").append(label.getText().replace('\n', ' ')));
        setAccessibleText(said.toString());
    }

    /** The middle of the picture, so that all tiles are full. */
    private static ImageView filling(Image image) {
        ImageView view = new ImageView(image);
        double wanted = WIDTH / PICTURE_HEIGHT;
        double width = Math.min(image.getWidth(), image.getHeight() * wanted);
        double height = Math.min(image.getHeight(), image.getWidth() / wanted);
        view.setViewport(new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
        view.setFitWidth(WIDTH);
        view.setFitHeight(PICTURE_HEIGHT);
        view.setSmooth(true);
        return view;
    }
}
