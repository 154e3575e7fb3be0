package vn.thamdinh.ui.exchange.key;

import java.nio.file.Path;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.key.KeyPort.Own;
import vn.thamdinh.ui.exchange.key.KeyPort.Wording;
import vn.thamdinh.ui.exchange.stick.PlacePicker;
import vn.thamdinh.ui.exchange.stick.Refusals;
import vn.thamdinh.ui.exchange.stick.StickPort;

/** The first steps of a workspace without a round: the own card goes out, the first package comes in. */
public final class JoinController {

    private final UiKit kit;
    private final KeyPort port;
    private final StickPort sticks;
    private final FileDialogs files;
    private final Runnable receiving;
    private Parent view;
    private PlacePicker places;
    private Role role = Role.MEMBER;

    @FXML private TextField name;
    @FXML private TextField position;
    @FXML private TextField body;
    @FXML private TextField device;
    @FXML private VBox print;
    @FXML private VBox place;
    @FXML private Button write;
    @FXML private Label fault;
    @FXML private HBox written;
    @FXML private Label writtenWords;
    @FXML private Button receive;

    /** @param receiving hears that the person wants to take a package in */
    public JoinController(UiKit kit, KeyPort port, StickPort sticks, FileDialogs files, Runnable receiving) {
        this.kit = kit;
        this.port = port;
        this.sticks = sticks;
        this.files = files;
        this.receiving = receiving;
    }

    /** The same node every time. */
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            kit.tasks().read(nothing -> port.own()).onDone(this::show);
        }
        return view;
    }

    @FXML
    private void initialize() {
        places = new PlacePicker(kit, sticks, files, true);
        place.getChildren().setAll(places);
        write.setGraphic(Icons.KEY.node());
        receive.setGraphic(Icons.IMPORT.node());
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        device.setOnAction(event -> write());
        places.chosenProperty().subscribe(_ -> fault.setText(""));
        name.textProperty().subscribe(_ -> fault.setText(""));
    }

    private void show(Own own) {
        role = own.wording().role();
        name.setText(own.wording().name());
        position.setText(own.wording().position());
        body.setText(own.wording().body());
        device.setText(own.wording().device());
        print.getChildren().setAll(new PrintView(own.print()));
        (name.getText().isBlank() ? name : position).requestFocus();
    }

    @FXML
    private void write() {
        Optional<Path> folder = places.chosenProperty().get();
        fault.setText(name.getText().isBlank() ? kit.text("join.fault-name")
                : folder.isEmpty() ? kit.text("send.fault-place") : "");
        if (fault.getText().isEmpty()) {
            Wording wording = new Wording(name.getText().strip(), position.getText().strip(), body.getText().strip(),
                    role, device.getText().strip());
            write.setDisable(true);
            kit.tasks().run(nothing -> port.writeCard(wording, folder.orElseThrow()))
                    .onRefused(refused -> fault.setText(Refusals.words(kit.messages(), refused)))
                    .onDone(this::written)
                    .onEnded(() -> write.setDisable(false));
        }
    }

    private void written(Path file) {
        writtenWords.setText(kit.text("join.written", file.getFileName()));
        writtenWords.setGraphic(Tone.OK.shape().node(Tone.OK.styleClass("icon")));
        written.setVisible(true);
        written.setManaged(true);
    }

    @FXML
    private void receive() {
        receiving.run();
    }
}
