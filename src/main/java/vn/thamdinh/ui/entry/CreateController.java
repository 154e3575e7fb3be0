package vn.thamdinh.ui.entry;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/** The form of the first run. */
final class CreateController<S> {

    private final UiKit kit;
    private final EntryDesk<S> desk;
    private final Ways<S> ways;
    private final boolean founding;
    private final Optional<ProgrammeOffer> chosen;
    private FolderVerdict verdict = FolderVerdict.GOOD;
    private StrengthMeter meter;
    private FolderOffer offer;

    @FXML
    private VBox form;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<Role> role;
    @FXML
    private VBox roleField;
    @FXML
    private Label roleHint;
    @FXML
    private Label next;
    @FXML
    private SecretField passphrase;
    @FXML
    private SecretField repeat;
    @FXML
    private HBox strengthBars;
    @FXML
    private Label strengthWords;
    @FXML
    private TextField folder;
    @FXML
    private VBox folderNote;
    @FXML
    private Label folderWords;
    @FXML
    private Button wayOut;
    @FXML
    private VBox round;
    @FXML
    private ComboBox<ProgrammeOffer> programme;
    @FXML
    private CheckBox rehearsal;
    @FXML
    private Label problem;
    @FXML
    private Button create;
    @FXML
    private ProgressBar busy;

    /**
     * What comes next.
     *
     * @param created  with the recovery code
     * @param existing a folder that holds a workspace
     * @param back     to the choice of who one is
     */
    record Ways<S>(Consumer<EntryDesk.CreatedWorkspace<S>> created, Consumer<Path> existing, Runnable back) {
    }

    /**
     * @param founding whether the secretariat's workspace is made, with its round, or anybody else's
     * @param chosen   the programme that the round is to be opened with; the usual one where nothing was chosen
     */
    CreateController(UiKit kit, EntryDesk<S> desk, Ways<S> ways, boolean founding, Optional<ProgrammeOffer> chosen) {
        this.kit = kit;
        this.desk = desk;
        this.ways = ways;
        this.founding = founding;
        this.chosen = chosen;
    }

    @FXML
    private void initialize() {
        role.getItems().setAll(Stream.of(Role.values()).filter(each -> (each == Role.SECRETARIAT) == founding).toList());
        role.setConverter(new RoleWords());
        role.getSelectionModel().selectFirst();
        show(roleField, !founding);
        next.setText(kit.text(founding ? "entry.next-secretariat" : "entry.next-member"));
        role.valueProperty().subscribe(chosen -> roleHint.setText(kit.text("role.hint." + code(chosen))));
        programme.setConverter(new ProgrammeWords());
        show(round, false);
        kit.tasks().read(progress -> desk.programmes()).onDone(this::choose);
        folder.setText(Path.of(System.getProperty("user.home"), "ThamDinh").toString());
        meter = new StrengthMeter(kit, desk, strengthBars, strengthWords);
        meter.watch(passphrase);
        offer = new FolderOffer(kit, desk, wayOut, "ThamDinh", other -> folder.setText(other.toString()));
        folder.textProperty().subscribe(this::lookAtFolder);
        Stream.of(name, passphrase, repeat, folder).forEach(field -> field.textProperty().subscribe(() -> problem.setText("")));
        problem.setText("");
        Platform.runLater(name::requestFocus);
    }

    /** Only a secretariat founds a round, and only where there is a choice is it asked with which programme. */
    private void choose(List<ProgrammeOffer> offers) {
        programme.getItems().setAll(offers);
        programme.setValue(chosen.flatMap(wanted -> offers.stream()
                        .filter(each -> each.hash().equals(wanted.hash())).findFirst())
                .or(() -> offers.stream().findFirst()).orElse(null));
        role.valueProperty().subscribe(now -> show(round, now == Role.SECRETARIAT && !offers.isEmpty()));
    }

    private void lookAtFolder(String typed) {
        Optional<Path> path = entered().path();
        if (path.isEmpty()) {
            say(FolderVerdict.NO_PATH);
            return;
        }
        kit.tasks().read(progress -> desk.look(path.get())).onDone(seen -> {
            if (typed.equals(folder.getText())) {
                say(seen);
            }
        });
    }

    private void say(FolderVerdict seen) {
        verdict = seen;
        show(folderNote, seen.excluded());
        folderWords.setText(seen.excluded() ? kit.text(entered().verdictKey()) : "");
        switch (seen) {
            case GOOD -> offer.withdraw();
            case HOLDS_WORKSPACE -> {
                offer.withdraw();
                entered().path().ifPresent(there -> offer.set(kit.text("entry.open-this"), () -> ways.existing().accept(there)));
            }
            case NOT_EMPTY, REMOVABLE, NETWORK, NOT_WRITABLE, TOO_LONG, NO_PATH -> offer.propose();
        }
    }

    @FXML
    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(kit.text("entry.choose-folder"));
        entered().path().map(Path::getParent).filter(Files::isDirectory)
                .ifPresent(parent -> chooser.setInitialDirectory(parent.toFile()));
        File chosen = chooser.showDialog(form.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    @FXML
    private void openExisting() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(kit.text("entry.open-existing"));
        File chosen = chooser.showDialog(form.getScene().getWindow());
        if (chosen != null) {
            ways.existing().accept(chosen.toPath());
        }
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    @FXML
    private void create() {
        CreateForm entered = entered();
        problem.setText(entered.problem().map(kit::text).orElse(""));
        if (entered.problem().isPresent()) {
            toMend(entered.problem().get()).requestFocus();
            return;
        }
        NewWorkspace wanted = entered.wanted().with(Optional.ofNullable(programme.getValue()),
                rehearsal.isSelected() && role.getValue() == Role.SECRETARIAT);
        busy(true);
        kit.tasks().run(progress -> desk.create(wanted, progress))
                .onDone(ways.created())
                .onRefused(refused -> problem.setText(kit.messages().refusal(refused)))
                .onEnded(() -> {
                    wanted.wipe();
                    busy(false);
                });
    }

    private Node toMend(String key) {
        return switch (key) {
            case "entry.problem.name", "entry.problem.name-long" -> name;
            case "entry.problem.passphrase" -> passphrase;
            case "entry.problem.repeat" -> repeat;
            default -> folder;
        };
    }

    private CreateForm entered() {
        return new CreateForm(name.getText(), role.getValue(), passphrase.getPassword(), repeat.getPassword(),
                folder.getText(), meter.strength(), verdict);
    }

    private void busy(boolean now) {
        form.setDisable(now);
        create.setDisable(now);
        busy.setVisible(now);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final class ProgrammeWords extends StringConverter<ProgrammeOffer> {

        @Override
        public String toString(ProgrammeOffer value) {
            return value == null ? "" : kit.text(value.origin() == ProgrammeOffer.Origin.DRAFT ? "entry.programme-draft"
                    : "entry.programme-shipped", value.title());
        }

        @Override
        public ProgrammeOffer fromString(String words) {
            throw new UnsupportedOperationException("programmes are chosen, not typed");
        }
    }

    private final class RoleWords extends StringConverter<Role> {

        @Override
        public String toString(Role value) {
            return value == null ? "" : kit.text("role." + code(value));
        }

        @Override
        public Role fromString(String words) {
            throw new UnsupportedOperationException("roles are chosen, not typed");
        }
    }
}
