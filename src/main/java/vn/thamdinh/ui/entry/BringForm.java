package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;
import vn.thamdinh.ui.entry.EntryDesk.Strength;
import vn.thamdinh.usecase.workspace.Bringable;

/** Says what was found to be brought, and asks where it goes. */
final class BringForm {

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<?> desk;
    private final Bringable found;
    private final BiConsumer<Bringable, Path> bring;
    private final TextField target = new TextField();
    private final Label problem = new Label();
    private final HBox goingOn = new HBox(8);
    private final FolderOffer offer;
    private final VBox view;

    /** @param bring given what is to be brought, and a folder that will do */
    BringForm(UiKit kit, FileDialogs files, EntryDesk<?> desk, Bringable found, BiConsumer<Bringable, Path> bring) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.found = found;
        this.bring = bring;
        target.setId("bring-target");
        HBox.setHgrow(target, Priority.ALWAYS);
        problem.setId("bring-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button another = button("bring-another", "");
        offer = new FolderOffer(kit, desk, another, "ThamDinh", other -> target.setText(other.toString()));
        target.textProperty().subscribe(typed -> {
            problem.setText("");
            offer.withdraw();
        });
        view = view(another);
        kit.tasks().read(progress -> desk.proposed("ThamDinh")).onDone(own -> own.filter(folder -> target.getText().isEmpty())
                .ifPresent(folder -> target.setText(folder.toString())));
    }

    Parent view() {
        return view;
    }

    private VBox view(Button another) {
        Label words = new Label(words());
        words.setId("bring-found");
        words.setWrapText(true);
        words.getStyleClass().add("dialog-text");
        Label label = new Label(kit.text("entry.bring-to"));
        label.setLabelFor(target);
        label.getStyleClass().add("field-label");
        Button choose = button("bring-choose", kit.text("entry.choose"));
        choose.setOnAction(event -> files.folder(view().getScene().getWindow(), kit.text("entry.choose-folder"))
                .ifPresent(folder -> target.setText(folder.toString())));
        HBox row = new HBox(8, target, choose);
        VBox box = new VBox(8, words, label, row, problem, another, answers());
        box.setMinWidth(480);
        return box;
    }

    private Node answers() {
        Button cancel = button("bring-cancel", kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox answers = new HBox(8, cancel, goingOn);
        answers.setAlignment(Pos.CENTER_RIGHT);
        if (found instanceof Bringable.Kept kept && !kept.damaged().isEmpty()) {
            Button asItIs = button("bring-as-it-is", kit.text("entry.bring-damaged"));
            asItIs.setOnAction(event -> check(new Bringable.Whole(kept.from())));
            goingOn.getChildren().add(asItIs);
        }
        Button go = button("bring-go", kit.text("entry.bring-go"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(event -> check(found));
        goingOn.getChildren().add(go);
        return answers;
    }

    private void check(Bringable wanted) {
        Optional<Path> place = typed(FolderVerdict.GOOD).path();
        if (place.isEmpty()) {
            unfit(FolderVerdict.NO_PATH);
            return;
        }
        goingOn.setDisable(true);
        kit.tasks().read(progress -> desk.look(place.get())).onDone(seen -> {
            if (view.getScene() == null) {
                return;
            }
            if (seen.excluded()) {
                unfit(seen);
            } else {
                kit.dialogs().close();
                bring.accept(wanted, place.get());
            }
        }).onEnded(() -> goingOn.setDisable(false));
    }

    private void unfit(FolderVerdict seen) {
        problem.setText(kit.text(typed(seen).verdictKey()));
        offer.propose();
    }

    private CreateForm typed(FolderVerdict verdict) {
        return new CreateForm("", Role.MEMBER, "", "", target.getText(), new Strength(0, EntryDesk.Advice.TOO_SHORT), verdict);
    }

    private String words() {
        return switch (found) {
            case Bringable.Moving(Path file) -> kit.text("entry.found-moving", file.getFileName());
            case Bringable.Whole(Path folder, var moved) -> moved.map(at -> kit.text("entry.found-moved", folder,
                    Figures.moment(at, ZoneId.systemDefault()))).orElseGet(() -> kit.text("entry.found-whole", folder));
            case Bringable.Kept kept when !kept.lacks().isEmpty() ->
                    kit.text("entry.found-partial", kept.from(), moment(kept), String.join(", ", kept.lacks()));
            case Bringable.Kept kept when !kept.damaged().isEmpty() ->
                    kit.text("entry.found-damaged", kept.from(), kept.damaged(), moment(kept));
            case Bringable.Kept kept when kept.passedOver() > 0 ->
                    kit.text("entry.found-older", kept.from(), moment(kept), kept.passedOver());
            case Bringable.Kept kept -> kit.text("entry.found-backup", kept.from(), moment(kept));
        };
    }

    private static String moment(Bringable.Kept kept) {
        return Figures.moment(kept.at(), ZoneId.systemDefault());
    }

    private static Button button(String id, String verb) {
        Button button = new Button(verb);
        button.setId(id);
        return button;
    }
}
