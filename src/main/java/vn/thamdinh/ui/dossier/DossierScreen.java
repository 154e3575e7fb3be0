package vn.thamdinh.ui.dossier;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.evidence.EvidenceStrip;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.dossier.UnitDossier;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.view.Person;

/**
 * Hồ sơ đơn vị: everything of one unit, section below section. Alt+↑/↓ goes from section to section, Ctrl+PgUp/PgDn
 * from unit to unit, Ctrl+P prints.
 */
public final class DossierScreen implements Screen {

    private final UiKit kit;
    private final LastRead latest;
    private final FrameModel frame;
    private final DossierPort port;
    private final EvidenceStrip strip;
    private final FileDialogs files;
    private final ZoneId zone;
    private final Button print;
    private final Button appraise;
    private final Parent view;
    private final Map<DossierPart, Node> places = new EnumMap<>(DossierPart.class);
    private List<Unit> units = List.of();
    private Optional<Person> me = Optional.empty();
    private Optional<UnitId> wanted = Optional.empty();
    private Optional<UnitDossier> shown = Optional.empty();
    private int asked;

    @FXML
    private StackPane place;
    @FXML
    private BorderPane content;
    @FXML
    private ListView<DossierPart> parts;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox sections;

    public DossierScreen(UiKit kit, FrameModel frame, DossierPort port, EvidencePort evidence, ZoneId zone) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.frame = frame;
        this.port = port;
        this.strip = new EvidenceStrip(kit, evidence);
        this.files = evidence.dialogs();
        this.zone = zone;
        this.print = new Button(kit.text("dossier.print"), Icons.PDF.node());
        this.print.setId("dossier-print");
        this.print.setOnAction(event -> print());
        this.appraise = new Button(kit.text("dossier.appraise"), Icons.APPRAISAL.node());
        this.appraise.setOnAction(event -> shown.ifPresent(now ->
                frame.go(Place.APPRAISAL.id(), now.unit().id().code())));
        this.view = kit.views().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.dossier";
    }

    @Override
    public List<Node> actions() {
        return List.of(appraise, print);
    }

    @FXML
    private void initialize() {
        parts.getItems().setAll(DossierPart.values());
        parts.setCellFactory(list -> new PartCell());
        parts.getSelectionModel().selectedItemProperty().subscribe(part -> {
            if (part != null) {
                scrollTo(part);
            }
        });
        place.getChildren().setAll(new EmptyState(Icons.FOLDER, kit.text("dossier.opening"), ""));
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void shown() {
        record Start(List<Unit> units, Optional<Person> me) {
        }
        latest.read(progress -> new Start(port.units(), port.me())).onDone(start -> {
            units = start.units();
            me = start.me();
            wanted.or(() -> shown.map(now -> now.unit().id())).or(() -> units.stream().map(Unit::id).findFirst())
                    .ifPresentOrElse(this::read, () -> place.getChildren().setAll(new EmptyState(Icons.FOLDER,
                            kit.text("units.no-round"), kit.text("units.no-round-advice"))));
        });
    }

    @Override
    public void reveal(String target) {
        if (UnitId.isCode(target)) {
            wanted = Optional.of(new UnitId(target));
            if (!units.isEmpty()) {
                read(wanted.get());
            }
        }
    }

    private void read(UnitId unit) {
        wanted = Optional.of(unit);
        int mine = ++asked;
        kit.tasks().read(progress -> port.of(unit)).onDone(outcome -> {
            if (mine == asked) {
                wanted = Optional.empty();
                opened(unit, outcome);
            }
        });
    }

    private void opened(UnitId unit, Outcome<UnitDossier> outcome) {
        head(unit);
        switch (outcome) {
            case Outcome.Done<UnitDossier>(UnitDossier dossier) -> {
                boolean same = shown.filter(now -> now.unit().id().equals(unit)).isPresent();
                shown = Optional.of(dossier);
                fill(dossier);
                place.getChildren().setAll(content);
                if (!same) {
                    scroll.setVvalue(0);
                    parts.getSelectionModel().selectFirst();
                }
                parts.requestFocus();
            }
            case Outcome.Refused<UnitDossier> refused -> {
                shown = Optional.empty();
                boolean recused = refused.reason() == Reason.RECUSED;
                place.getChildren().setAll(new EmptyState(recused ? Icons.BARRED : Icons.FOLDER,
                        recused ? kit.text("dossier.recused") : kit.messages().refusal(refused),
                        kit.text("appraisal.recused-advice"), kit.text("appraisal.to-units"),
                        () -> frame.go(Place.UNITS.id())));
            }
        }
        print.setDisable(shown.isEmpty());
        appraise.setDisable(shown.isEmpty());
    }

    private void head(UnitId unit) {
        units.stream().filter(one -> one.id().equals(unit)).findFirst().ifPresent(one ->
                frame.heading(one.fullName(), kit.text("dossier.where", units.indexOf(one) + 1, units.size())));
    }

    private void fill(UnitDossier dossier) {
        var scores = new ScoreParts(kit, dossier);
        var fieldwork = new FieldworkParts(kit, dossier, zone);
        var past = new PastParts(kit, dossier, zone);
        Optional<Runnable> record = me.filter(person -> person.role() == Role.SECRETARIAT).map(_ -> () ->
                new RecognitionForm(kit, port, this::shown).open(dossier.unit(), dossier.programme().shortTitle()));
        sections.getChildren().clear();
        places.clear();
        for (DossierPart part : DossierPart.values()) {
            section(part, kit.text(part.key(dossier)), switch (part) {
                case SCORES -> scores.scores();
                case ELIGIBILITY -> scores.eligibility();
                case SURVEYS -> scores.surveys();
                case VISITS -> fieldwork.visits();
                case FILES -> Stream.concat(Stream.of(strip), fieldwork.files().stream()).toList();
                case QUESTIONS -> fieldwork.questions();
                case MODELS -> past.models();
                case RECOGNITIONS -> past.recognitions(record);
                case TIMELINE -> past.timeline();
            });
        }
        strip.show(EvidencePlace.of(dossier.unit().id()));
        parts.refresh();
    }

    private void section(DossierPart part, String heading, List<Node> nodes) {
        Label title = new Label(heading);
        title.getStyleClass().add("section-title");
        title.setVisible(part != DossierPart.FILES);
        title.setManaged(part != DossierPart.FILES);
        VBox box = new VBox(7, title);
        box.getChildren().addAll(nodes);
        box.setId("dossier-" + part.name().toLowerCase(java.util.Locale.ROOT));
        box.getStyleClass().add("dossier-section");
        places.put(part, box);
        sections.getChildren().add(box);
    }

    private void scrollTo(DossierPart part) {
        Node target = places.get(part);
        double room = sections.getHeight() - scroll.getViewportBounds().getHeight();
        if (target != null && room > 0) {
            Bounds at = target.getBoundsInParent();
            scroll.setVvalue(Math.clamp(at.getMinY() / room, 0, 1));
        }
    }

    private void print() {
        shown.ifPresent(now -> files.save(print.getScene().getWindow(), kit.text("dossier.print"),
                "ho-so-" + now.unit().id().code() + ".pdf").ifPresent(file ->
                        kit.tasks().run(progress -> port.print(now.unit().id(), file, kit.text("dossier.purpose")))
                                .onRefused(kit.dialogs()::refused).onDone(path -> {
                                    kit.dialogs().notice(Tone.OK, kit.text("dossier.printed", path.toString()));
                                    shown();
                                })));
    }

    private void step(int by) {
        wanted.or(() -> shown.map(now -> now.unit().id())).ifPresent(unit -> {
            List<UnitId> ids = units.stream().map(Unit::id).toList();
            int next = ids.indexOf(unit) + by;
            if (next >= 0 && next < ids.size()) {
                read(ids.get(next));
            }
        });
    }

    private void stepPart(int by) {
        int now = Math.max(0, parts.getSelectionModel().getSelectedIndex());
        parts.getSelectionModel().clearAndSelect(Math.clamp(now + by, 0, parts.getItems().size() - 1));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            stepPart(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
            step(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            step(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
        } else {
            return;
        }
        event.consume();
    }

    /** A section with how much there is of it. */
    private final class PartCell extends ListCell<DossierPart> {
        @Override
        protected void updateItem(DossierPart part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            Label words = new Label(shown.map(now -> kit.text(part.key(now))).orElse(""));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            int count = shown.map(part::count).orElse(-1);
            Label number = new Label(count < 0 ? "" : Integer.toString(count));
            number.getStyleClass().addAll("muted", "num");
            HBox line = new HBox(9, part.icon().node("icon-muted"), words, gap, number);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(words.getText());
        }
    }
}
