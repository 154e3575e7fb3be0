package vn.thamdinh.ui.evidence;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.Sizes;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;

/** What is known of a file, at the side of its preview. */
final class PreviewFacts extends VBox {

    private static final int HASH_SHOWN = 16;
    private static final int COMPARED = 1024;

    private final UiKit kit;
    private final EvidencePort port;
    private final FileWords words;
    private final Consumer<SideBySide> compare;
    private final Label name = new Label();
    private final VBox fixed = new VBox(6);
    private final VBox seen = new VBox(6);
    private final VBox alike = new VBox(8);

    PreviewFacts(UiKit kit, EvidencePort port, FileWords words, Consumer<SideBySide> compare) {
        super(8);
        this.kit = kit;
        this.port = port;
        this.words = words;
        this.compare = compare;
        getStyleClass().add("evidence-facts");
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        alike.setId("preview-hints");
        getChildren().addAll(name, alike, fixed, seen);
    }

    void show(Evidence file) {
        name.setText(file.file().name());
        seen.getChildren().clear();
        alike.getChildren().clear();
        fixed.getChildren().setAll(line("evidence.fact.place", words.place(file.file())),
                line("evidence.fact.who", file.who()),
                line("evidence.fact.added", Figures.moment(file.time(), ZoneId.systemDefault())),
                line("evidence.fact.size", Sizes.words(file.file().size())),
                line("evidence.fact.hash", file.file().sha256().substring(0, HASH_SHOWN) + "…"));
        if (!file.file().note().isEmpty()) {
            fixed.getChildren().addFirst(line("evidence.fact.note", file.file().note()));
        }
        file.reduced().ifPresent(from -> fixed.getChildren().add(line("evidence.fact.reduced",
                kit.text("evidence.reduced-from", Sizes.words(from.originalSize()),
                        from.original().substring(0, HASH_SHOWN) + "…"))));
        if (file.sort() == EvidenceSort.DANGEROUS) {
            fixed.getChildren().addFirst(new Chip(Tone.WARN, kit.text("evidence.sort.dangerous")));
        }
    }

    void glance(Glance glance) {
        seen.getChildren().clear();
        if (glance.width() > 0) {
            seen.getChildren().add(line("evidence.fact.dots", words.dots(glance)));
        }
        if (glance.sort() == EvidenceSort.PICTURE || glance.sort() == EvidenceSort.PHOTO_UNSHOWN) {
            String none = kit.text("evidence.not-said");
            seen.getChildren().addAll(line("evidence.fact.taken", words.taken(glance).orElse(none)),
                    line("evidence.fact.camera", glance.camera().orElse(none)),
                    line("evidence.fact.location", words.place(glance)
                            .map(at -> kit.text("evidence.located", at)).orElse(kit.text("evidence.not-located"))));
        }
        if (glance.partly()) {
            seen.getChildren().add(new Chip(Tone.WARN, kit.text("evidence.partly")));
        }
    }

    void hints(List<Hint> hints) {
        alike.getChildren().setAll(hints.stream().map(this::hint).toList());
    }

    private Node hint(Hint hint) {
        Label label = new Label(words.hint(hint));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(6, label);
        box.getStyleClass().add("note-box");
        if (!(hint instanceof Hint.Same)) {
            Button button = new Button(kit.text("evidence.compare"));
            button.getStyleClass().add("small");
            button.setOnAction(event -> compare(hint));
            box.getChildren().add(button);
        }
        return box;
    }

    private void compare(Hint hint) {
        String own = name.getText();
        String other = words.hint(hint);
        kit.tasks().read(progress -> picture(hint)).onDone(found -> found.ifPresent(image ->
                compare.accept(new SideBySide(own, image, other))));
    }

    private Optional<javafx.scene.image.Image> picture(Hint hint) {
        return switch (hint) {
            case Hint.Same(Evidence other) -> picture(other);
            case Hint.Alike(Evidence other, double _) -> picture(other);
            case Hint.Earlier(var other, double _) -> other.thumbnail().length == 0 ? Optional.empty()
                    : Optional.of(Images.of(other.thumbnail()));
        };
    }

    private Optional<javafx.scene.image.Image> picture(Evidence other) {
        return port.view(other.file(), COMPARED, 0) instanceof FileView.Seen seenThere
                ? Optional.of(Images.of(seenThere.image())) : Optional.empty();
    }

    private VBox line(String key, String value) {
        Label what = new Label(kit.text(key));
        what.getStyleClass().addAll("muted", "small");
        Label said = new Label(value);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        return new VBox(what, said);
    }
}
