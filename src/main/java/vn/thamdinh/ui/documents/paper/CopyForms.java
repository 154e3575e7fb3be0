package vn.thamdinh.ui.documents.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.Converters;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.LivePages;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.signing.SigningWish;

/** Asks what a copy is for and where it goes, and with which key it is signed. */
final class CopyForms {
    private final UiKit kit;
    private final DocumentsPort port;
    private final FileDialogs files;

    CopyForms(UiKit kit, DocumentsPort port, FileDialogs files) {
        this.kit = kit;
        this.port = port;
        this.files = files;
    }

    void pdf(DocumentRow row, String name) {
        copy(name, ".pdf", kit.text("documents.plain"), (file, purpose) ->
                port.documents().read().copy(row.address(), file, purpose));
    }

    void docx(DocumentRow row, String name) {
        copy(name, ".docx", kit.text("documents.docx-text"), (file, purpose) ->
                port.documents().read().editable(row.address(), file, purpose));
    }

    /** A signed copy; the issued file itself stays as it is. */
    void sign(DocumentRow row, String name) {
        PasswordField password = new PasswordField();
        password.setId("key-password");
        password.setAccessibleText(kit.text("documents.key-password"));
        Label label = new Label(kit.text("documents.key-password"));
        label.setLabelFor(password);
        ComboBox<SigningWish.Place> place = new ComboBox<>();
        place.getItems().setAll(SigningWish.Place.values());
        place.setConverter(Converters.named(one -> kit.text(one == SigningWish.Place.PERSON
                ? "documents.sign-place.person" : "documents.sign-place.agency")));
        place.getSelectionModel().selectFirst();
        place.setId("sign-place");
        place.setAccessibleText(kit.text("documents.sign-place"));
        Label whose = new Label(kit.text("documents.sign-place"));
        whose.setLabelFor(place);
        CheckBox picture = new CheckBox(kit.text("documents.sign-picture"));
        picture.setId("sign-picture");
        ask(kit.text("documents.sign-title"), kit.text("documents.sign-text"),
                List.of(whose, place, picture, label, password), window ->
                chosen(window, "documents.choose-key", "p12", "pfx").ifPresent(key -> {
                    Optional<Path> png = picture.isSelected() ? chosen(window, "documents.choose-picture", "png")
                            : Optional.empty();
                    if (picture.isSelected() == png.isPresent()) {
                        files.save(window, kit.text("documents.choose-file"), name + "-da-ky.pdf").ifPresent(
                                file -> sign(row, new Signing(key, password,
                                        new SigningWish(Optional.of(place.getValue()), png), file)));
                    }
                }));
    }

    private Optional<Path> chosen(Window window, String words, String... endings) {
        return files.open(window, kit.text(words), endings).stream().findFirst();
    }

    private record Signing(Path key, PasswordField password, SigningWish wish, Path file) {
    }

    private void sign(DocumentRow row, Signing signing) {
        char[] letters = signing.password().getText().toCharArray();
        kit.dialogs().close();
        kit.tasks().run(progress -> {
            try {
                return port.documents().read().sign(row.address(), signing.key(), letters, signing.wish(),
                        signing.file());
            } finally {
                Arrays.fill(letters, '\0');
            }
        }).onRefused(kit.dialogs()::refused).onDone(signer ->
                kit.dialogs().notice(Tone.OK, kit.text("documents.signed-to", signing.file(), signer)));
    }

    private void copy(String name, String ending, String words, BiFunction<Path, String, Outcome<String>> write) {
        TextField purpose = new TextField(kit.text("documents.purpose-usual"));
        purpose.setId("purpose");
        purpose.setAccessibleText(kit.text("documents.purpose"));
        Label label = new Label(kit.text("documents.purpose"));
        label.setLabelFor(purpose);
        ask(kit.text("documents.copy-title"), words, List.of(label, purpose), window ->
                files.save(window, kit.text("documents.choose-file"), name + ending).ifPresent(file -> {
                    String why = purpose.getText();
                    kit.dialogs().close();
                    kit.tasks().run(progress -> write.apply(file, why))
                            .onRefused(kit.dialogs()::refused).onDone(sha256 ->
                                    kit.dialogs().notice(Tone.OK, kit.text("documents.saved-to", file)));
                }));
    }

    private void ask(String title, String words, List<? extends Node> inputs, Consumer<Window> go) {
        Button next = new Button(kit.text("documents.choose-place"));
        next.setId("copy-go");
        next.setDefaultButton(true);
        next.getStyleClass().add("accent");
        next.setOnAction(event -> go.accept(next.getScene().getWindow()));
        Button back = new Button(kit.text("documents.back"));
        back.setOnAction(event -> kit.dialogs().close());
        VBox form = new VBox(6, LivePages.muted(words));
        form.getChildren().addAll(inputs);
        form.getChildren().add(new HBox(8, next, back));
        kit.dialogs().open(title, form);
        inputs.getLast().requestFocus();
    }

    /** "quyet-dinh-cong-nhan-05": what lists call it, in letters that every file system takes. */
    static String name(DocumentRow row, List<DocumentKind> kinds) {
        String title = kinds.stream().filter(kind -> kind.id().equals(row.kind())).map(DocumentKind::title).findFirst()
                .orElse(row.kind());
        String code = row.draft().about().matches("[0-9]+") ? row.draft().about() : "";
        String number = row.issued().map(paper -> "%02d".formatted(paper.ordinal())).orElse("du thao");
        return Folding.key(String.join(" ", title, code, row.about(), number)).replaceAll("[^a-z0-9]+", "-");
    }
}
