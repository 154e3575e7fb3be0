package vn.thamdinh.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.WrapBar;
import vn.thamdinh.ui.exchange.stick.ReasonForm;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.look.Glance;
import vn.thamdinh.usecase.evidence.look.Hint;

/**
 * The files of one place as thumbnails, with every way to add to them. By keyboard: arrows move, Enter opens the preview,
 * Delete drops with a reason, Insert adds, Ctrl+V pastes. To be used on any screen: {@link #show} says of which place.
 */
public final class EvidenceStrip extends VBox {

    /** A sentence narrower than this has its button below it. */
    private static final double LEAST_SAID = 200;

    private final UiKit kit;
    private final EvidencePort port;
    private final FileDialogs files;
    private final FileWords words;
    private final StripActions actions;
    private final Label heading = new Label();
    private final FlowPane tiles = new FlowPane(8, 8);
    private final Label empty = new Label();
    private final WrapBar absence = new WrapBar();
    private final CheckBox smaller = new CheckBox();
    private final IntakeLine intake;
    private Runnable changed = () -> { };
    private Optional<EvidencePlace> place = Optional.empty();
    private Runnable deaf = () -> { };
    private Optional<EvidencePort.Shelf> last = Optional.empty();
    private int asked;

    public EvidenceStrip(UiKit kit, EvidencePort port) {
        super(6);
        this.kit = kit;
        this.port = port;
        this.files = port.dialogs();
        this.words = new FileWords(kit, port);
        this.actions = new StripActions(kit, port, () -> getScene().getWindow(), this::reload);
        this.intake = new IntakeLine(kit, words, port, this::reload);
        getStyleClass().add("evidence-strip");
        getStylesheets().add(EvidenceStrip.class.getResource("/vn/thamdinh/ui/evidence/evidence.css").toExternalForm());
        tiles.setId("evidence-tiles");
        empty.setText(kit.text("evidence.none"));
        empty.setId("evidence-none");
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "evidence-drop");
        empty.setMaxWidth(Double.MAX_VALUE);
        absence.setId("evidence-absence");
        getChildren().addAll(head(), absence, tiles, empty, intake);
        setFocusTraversable(true);
        setAccessibleText(kit.text("evidence.strip"));
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::over);
        setOnDragExited(event -> getStyleClass().remove("dropping"));
        setOnDragDropped(this::dropped);
        sceneProperty().addListener((property, was, is) -> {
            deaf.run();
            deaf = is == null ? () -> { } : port.onGlance(sha256 -> Platform.runLater(() -> arrived(sha256)));
        });
    }

    private WrapBar head() {
        heading.getStyleClass().add("section-title");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        smaller.setText(kit.text("evidence.smaller"));
        smaller.setTooltip(new Tooltip(kit.text("evidence.smaller-why")));
        smaller.getStyleClass().add("small");
        Button add = button("evidence.add", Icons.ADD, this::choose);
        add.setId("evidence-add");
        Button card = button("evidence.card", Icons.EXCHANGE, this::card);
        card.setId("evidence-card");
        Button paste = Icons.COPY.button(kit.text("evidence.paste"), this::paste);
        paste.setId("evidence-paste");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrapBar head = new WrapBar(6, heading, gap, add, card, paste,
                LikenessForm.menu(kit, port, () -> getScene().getWindow(), this::again), smaller);
        head.setVgap(4);
        return head;
    }

    /** Hints may have become more. */
    private void again() {
        last = Optional.empty();
        reload();
    }

    private Button button(String key, Icons icon, Runnable action) {
        Button button = new Button(kit.text(key), icon.node());
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows the files of a place; reads in the background. */
    public void show(EvidencePlace of) {
        boolean same = place.equals(Optional.of(of));
        place = Optional.of(of);
        if (!same) {
            last = Optional.empty();
            fill(new EvidencePort.Shelf(List.of(), Optional.empty(), false), false);
        }
        reload();
    }

    /** Told on the FX thread whenever what lies here has changed. */
    public void onChanged(Runnable listener) {
        changed = listener;
    }

    /** Reads anew, as after files came with a package. */
    public void reload() {
        int mine = ++asked;
        place.ifPresent(of -> kit.tasks().read(progress -> port.read(of)).onDone(shelf -> {
            if (mine == asked) {
                boolean news = last.filter(before -> !before.equals(shelf)).isPresent();
                if (!last.equals(Optional.of(shelf))) {
                    fill(shelf, true);
                }
                last = Optional.of(shelf);
                if (news) {
                    changed.run();
                }
            }
        }));
    }

    private void fill(EvidencePort.Shelf shelf, boolean read) {
        Optional<String> focused = focused().map(tile -> tile.evidence().file().sha256());
        int at = focused().map(tiles.getChildren()::indexOf).orElse(-1);
        heading.setText(kit.text("evidence.heading", shelf.files().size()));
        tiles.getChildren().setAll(shelf.files().stream().map(this::tile).toList());
        shown(empty, shelf.files().isEmpty() && read);
        shown(tiles, !shelf.files().isEmpty());
        absence(shelf);
        all().stream().filter(tile -> focused.equals(Optional.of(tile.evidence().file().sha256()))).findFirst()
                .or(() -> at < 0 || all().isEmpty() ? Optional.empty()
                        : Optional.of(all().get(Math.min(at, all().size() - 1))))
                .ifPresentOrElse(EvidenceTile::requestFocus, () -> {
                    if (at >= 0) {
                        requestFocus();
                    }
                });
        shelf.files().forEach(this::look);
    }

    private EvidenceTile tile(Evidence evidence) {
        var tile = new EvidenceTile(kit, words, evidence);
        tile.setOnMouseClicked(event -> {
            tile.requestFocus();
            if (event.getClickCount() == 2) {
                open(tile);
            }
        });
        tile.setOnContextMenuRequested(event ->
                actions.menu(evidence, () -> open(tile)).show(tile, event.getScreenX(), event.getScreenY()));
        return tile;
    }

    private void look(Evidence evidence) {
        kit.tasks().read(progress -> port.glance(evidence.file())).onDone(glance -> glance.ifPresent(known ->
                shown(evidence, known)));
    }

    private void arrived(String sha256) {
        all().stream().map(EvidenceTile::evidence).filter(one -> one.file().sha256().equals(sha256))
                .forEach(this::look);
    }

    private void shown(Evidence evidence, Glance glance) {
        of(evidence).ifPresent(tile -> tile.show(glance));
        kit.tasks().read(progress -> port.hints(evidence, progress)).onDone(hints ->
                of(evidence).ifPresent(tile -> tile.hints(hints)));
    }

    private Optional<EvidenceTile> of(Evidence evidence) {
        return all().stream().filter(tile -> tile.evidence().equals(evidence)).findFirst();
    }

    private List<EvidenceTile> all() {
        return tiles.getChildren().stream().map(EvidenceTile.class::cast).toList();
    }

    private Optional<EvidenceTile> focused() {
        return all().stream().filter(EvidenceTile::isFocused).findFirst();
    }

    private void absence(EvidencePort.Shelf shelf) {
        absence.getChildren().clear();
        Optional<ComponentId> component = place.flatMap(EvidencePlace::component).filter(id -> place.get().tie().isEmpty());
        if (shelf.files().isEmpty() && component.isPresent() && (shelf.lacking() || shelf.absence().isPresent())) {
            Label said = new Label(shelf.absence().map(why -> kit.text("evidence.absent", why))
                    .orElse(kit.text("evidence.lacking")), shelf.lacking() ? Icons.WARNING.node("icon-warn") : null);
            said.setWrapText(true);
            said.getStyleClass().add(shelf.lacking() ? "warn" : "plain");
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMinWidth(LEAST_SAID);
            said.setMaxWidth(Double.MAX_VALUE);
            Button why = button("evidence.explain", Icons.EDIT, this::explain);
            why.setId("evidence-explain");
            absence.getChildren().addAll(said, why);
        }
        shown(absence, !absence.getChildren().isEmpty());
    }

    private void explain() {
        EvidencePlace of = place.orElseThrow();
        ReasonForm.open(kit, new ReasonForm.Words("evidence.explain-title", "evidence.explain-text",
                "evidence.explain-go"), reason -> actions.explain(of.unit(), of.component().orElseThrow(), reason));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste();
        } else if (event.getCode() == KeyCode.INSERT) {
            choose();
        } else if (focused().isPresent() && !event.isAltDown() && !event.isShortcutDown()) {
            if (!onTile(event.getCode(), focused().get())) {
                return;
            }
        } else if (isFocused() && event.getCode() == KeyCode.RIGHT && !all().isEmpty()) {
            all().getFirst().requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private boolean onTile(KeyCode key, EvidenceTile tile) {
        double each = EvidenceTile.WIDTH + EvidenceTile.FRAME + tiles.getHgap();
        int columns = Math.max(1, (int) ((tiles.getWidth() + tiles.getHgap()) / each));
        switch (key) {
            case LEFT -> step(tile, -1);
            case RIGHT -> step(tile, 1);
            case UP -> step(tile, -columns);
            case DOWN -> step(tile, columns);
            case ENTER, SPACE -> open(tile);
            case DELETE -> actions.drop(tile.evidence());
            case CONTEXT_MENU -> actions.menu(tile.evidence(), () -> open(tile)).show(tile,
                    javafx.geometry.Side.BOTTOM, 0, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(EvidenceTile from, int by) {
        int to = tiles.getChildren().indexOf(from) + by;
        if (to >= 0 && to < tiles.getChildren().size()) {
            tiles.getChildren().get(to).requestFocus();
        }
    }

    private void open(EvidenceTile tile) {
        List<Evidence> shownHere = all().stream().map(EvidenceTile::evidence).toList();
        PreviewPane.open(kit, port, words, actions, shownHere, shownHere.indexOf(tile.evidence()));
    }

    private void choose() {
        place.ifPresent(of -> add(files.open(getScene().getWindow(), kit.text("evidence.choose")).stream()
                .<Incoming>map(Incoming.OnDisk::new).toList()));
    }

    private void card() {
        place.ifPresent(of -> CardPane.open(kit, port, files, getScene().getWindow(), chosen ->
                add(chosen.stream().<Incoming>map(Incoming.OnDisk::new).toList())));
    }

    private void paste() {
        take(Arrivals.of(Clipboard.getSystemClipboard()));
    }

    /** Takes in what was pasted or dropped; folders are looked through as cards are. */
    void take(Arrivals arrivals) {
        if (arrivals.isEmpty()) {
            kit.dialogs().notice(vn.thamdinh.ui.common.Tone.INFO, kit.text("evidence.nothing-to-paste"));
            return;
        }
        List<Path> folders = arrivals.files().stream().filter(java.nio.file.Files::isDirectory).toList();
        List<Incoming> single = new ArrayList<>(arrivals.onDisk());
        single.removeIf(one -> one instanceof Incoming.OnDisk(Path file) && folders.contains(file));
        add(single);
        folders.stream().findFirst().ifPresent(folder -> CardPane.open(kit, port, files, getScene().getWindow(), folder,
                chosen -> add(chosen.stream().<Incoming>map(Incoming.OnDisk::new).toList())));
        arrivals.picture().ifPresent(picture -> kit.tasks().read(progress -> port.pasted(picture))
                .onDone(png -> add(List.of(png))));
    }

    private void add(List<Incoming> incoming) {
        place.ifPresent(of -> port.add(incoming, of, smaller.isSelected()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("dropping")) {
                getStyleClass().add("dropping");
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Arrivals arrivals = Arrivals.of(event.getDragboard());
        take(arrivals);
        event.setDropCompleted(!arrivals.isEmpty());
        event.consume();
    }

    private static void shown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
