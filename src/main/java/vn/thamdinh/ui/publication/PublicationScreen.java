package vn.thamdinh.ui.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.publication.Registrations;

/** Công bố: the round before the public, its steps in their order. */
public final class PublicationScreen implements Screen {

    /** The steps, in their order. */
    enum Part { REGISTRATION, PAPERS, POSTING, COMPLAINTS, ANNOUNCE, SEAL, ARCHIVE, YEARS }

    private final UiKit kit;
    private final LastRead latest;
    private final PublicationPort port;
    private final FlowPane segments = new FlowPane(8, 6);
    private final StackPane place = new StackPane();
    private final ToggleGroup parts = new ToggleGroup();
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
    private final Map<Part, StepPane> panes = new EnumMap<>(Part.class);
    private final Label sealed = new Label();
    private final VBox view = new VBox(segments, sealed, place);

    /** @param documents goes to the place of documents */
    public PublicationScreen(UiKit kit, PublicationPort port, FileDialogs files, Runnable documents) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        var verbs = new Verbs(kit, port, this::read, documents);
        panes.put(Part.REGISTRATION, new RegistrationPane(kit, verbs));
        panes.put(Part.PAPERS, new PapersPane(kit, verbs));
        panes.put(Part.POSTING, new PostingPane(kit, verbs));
        panes.put(Part.COMPLAINTS, new ComplaintsPane(kit, verbs));
        panes.put(Part.ANNOUNCE, new AnnouncePane(kit, verbs));
        panes.put(Part.SEAL, new SealPane(kit, verbs));
        panes.put(Part.ARCHIVE, new ArchivePane(kit, port, files, this::read));
        panes.put(Part.YEARS, new YearsPane(kit, verbs, files));
        segments.getStyleClass().addAll("publish-segments", "line-bottom");
        segments.setAlignment(Pos.CENTER_LEFT);
        view.getStylesheets().add(getClass().getResource("publication.css").toExternalForm());
        VBox.setVgrow(place, Priority.ALWAYS);
        sealed.setId("round-sealed");
        sealed.getStyleClass().addAll("note-box", "warning", "small");
        sealed.setMaxWidth(Double.MAX_VALUE);
        sealed.setWrapText(true);
        sealed.setMinHeight(Label.USE_PREF_SIZE);
        sealed.managedProperty().bind(sealed.visibleProperty());
        sealed.visibleProperty().bind(sealed.textProperty().isNotEmpty());
        for (Part part : Part.values()) {
            segments.getChildren().add(button(part));
        }
        parts.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                parts.selectToggle(old);
            } else {
                place.getChildren().setAll(panes.get((Part) now.getUserData()).node());
            }
        });
        number(_ -> true);
        parts.selectToggle(buttons.get(Part.REGISTRATION));
    }

    private ToggleButton button(Part part) {
        var button = new ToggleButton();
        button.setId("part-" + part.name().toLowerCase(Locale.ROOT));
        button.setUserData(part);
        button.setToggleGroup(parts);
        button.getStyleClass().add("filter-chip");
        buttons.put(part, button);
        return button;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.publication";
    }

    @Override
    public List<Node> actions() {
        return List.of();
    }

    @Override
    public void shown() {
        read();
    }

    private void show(PublicationPort.Data fresh) {
        number(part -> isOfUse(part, fresh));
        panes.values().forEach(pane -> pane.offer(fresh.programme()));
        panes.values().forEach(pane -> pane.show(fresh));
        sealed.setText(fresh.closing().seal().map(state -> kit.text("publish.round-sealed",
                Figures.date(state.seal().date()))).orElse(""));
    }

    /** Steps that the programme does not have are not offered; what was once noted of one stays in sight. */
    private static boolean isOfUse(Part part, PublicationPort.Data fresh) {
        return switch (part) {
            case REGISTRATION -> fresh.count().registered() > 0
                    || !fresh.programme().outline().withoutDocuments().contains(Registrations.LIST);
            case PAPERS -> !fresh.programme().papers().isEmpty();
            case POSTING, COMPLAINTS, ANNOUNCE, SEAL, ARCHIVE, YEARS -> true;
        };
    }

    private void number(Predicate<Part> used) {
        int number = 0;
        for (Part part : Part.values()) {
            ToggleButton button = buttons.get(part);
            button.setVisible(used.test(part));
            button.setManaged(button.isVisible());
            number += button.isVisible() ? 1 : 0;
            button.setText(number + ". " + kit.text("publish.part." + part.name().toLowerCase(Locale.ROOT)));
        }
        if (parts.getSelectedToggle() instanceof ToggleButton chosen && !chosen.isVisible()) {
            buttons.values().stream().filter(ToggleButton::isVisible).findFirst().ifPresent(parts::selectToggle);
        }
    }

    /** Shows the part of that name, such as "seal". */
    @Override
    public void reveal(String part) {
        buttons.entrySet().stream().filter(one -> one.getKey().name().equalsIgnoreCase(part)).findFirst()
                .ifPresent(one -> parts.selectToggle(one.getValue()));
    }

    private void read() {
        latest.read(progress -> port.read()).onDone(data -> data.ifPresentOrElse(this::show,
                () -> place.getChildren().setAll(new EmptyState(Icons.FLAG, kit.text("units.no-round"),
                        kit.text("units.no-round-advice")))));
    }
}
