package vn.thamdinh.ui.print;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.documents.PageView;
import vn.thamdinh.usecase.print.PageChoice;
import vn.thamdinh.usecase.print.PrintOrder;
import vn.thamdinh.usecase.print.PrintPaper.Printer;
import vn.thamdinh.usecase.view.PageImage;

/** The paper as it will be printed, and how: printer, pages, copies, both sides. */
public final class PrintController {

    private static final int MOST_COPIES = 999;

    private final UiKit kit;
    private final PrintPort port;
    private final byte[] pdf;
    private final String title;
    private final boolean larger;
    private PageView view;
    private int count;
    private Running<?> running;

    @FXML private ListView<Image> thumbnails;
    @FXML private ScrollPane scroll;
    @FXML private StackPane paper;
    @FXML private Label pageNumber;
    @FXML private HBox zoom;
    @FXML private ComboBox<Printer> printer;
    @FXML private Label none;
    @FXML private TextField pages;
    @FXML private Label fault;
    @FXML private Spinner<Integer> copies;
    @FXML private ComboBox<PrintOrder.Sides> sides;
    @FXML private CheckBox fit;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private Button print;

    /**
     * @param title  of the job in the printer's queue
     * @param larger whether pages are larger than an office's sheets, as signboards are
     */
    public PrintController(UiKit kit, PrintPort port, String title, byte[] pdf, boolean larger) {
        this.kit = kit;
        this.port = port;
        this.pdf = pdf.clone();
        this.title = title;
        this.larger = larger;
    }

    /** Opens it over the screen. */
    public void open() {
        Parent loaded = kit.views().load(this);
        kit.dialogs().openWide(kit.text("print.title"), loaded);
    }

    @FXML
    private void initialize() {
        view = new PageView(kit, thumbnails, scroll, paper, pageNumber, zoom);
        copies.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        sides.getItems().setAll(PrintOrder.Sides.values());
        sides.setCellFactory(list -> new Turned());
        sides.setButtonCell(new Turned());
        sides.setValue(PrintOrder.Sides.ONE);
        printer.setCellFactory(list -> new Called());
        printer.setButtonCell(new Called());
        printer.valueProperty().subscribe(chosen -> {
            boolean both = chosen != null && chosen.bothSides();
            sides.setDisable(!both);
            sides.setValue(both && !larger ? kit.settings().printSides() : PrintOrder.Sides.ONE);
            check();
        });
        pages.textProperty().subscribe(text -> check());
        fit.setSelected(larger);
        none.managedProperty().bind(none.visibleProperty());
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        none.setVisible(false);
        busy(false);
        read();
    }

    private void read() {
        kit.tasks().read(running -> port.printers()).onDone(found -> {
            printer.getItems().setAll(found);
            printer.setValue(found.stream().filter(this::isLast).findFirst()
                    .orElse(found.isEmpty() ? null : found.getFirst()));
            none.setVisible(found.isEmpty());
            check();
        });
        kit.tasks().read(running -> port.pages(pdf)).onDone((List<PageImage> images) -> {
            count = images.size();
            view.show(images);
            check();
        });
    }

    /** Larger sheets than an office's go to a printer of their own. */
    private boolean isLast(Printer one) {
        return !larger && kit.settings().printer().filter(one.name()::equals).isPresent();
    }

    private void remember(PrintOrder order) {
        if (!larger) {
            kit.settings().printer(order.printer());
        }
    }

    private void check() {
        boolean fine = count == 0 || PageChoice.read(pages.getText(), count).isPresent();
        fault.setText(fine ? "" : kit.text("print.fault-pages", count));
        print.setDisable(!fine || count == 0 || printer.getValue() == null || running != null);
    }

    @FXML
    private void print() {
        PrintOrder order = new PrintOrder(printer.getValue().name(), pages.getText(), copies.getValue(),
                sides.getValue(), fit.isSelected());
        Running<Integer> job = kit.tasks().run(step -> port.print(pdf, title, order, step));
        running = job;
        busy(true);
        job.onRefused(kit.dialogs()::refused).onDone(sent -> {
            remember(order);
            kit.dialogs().close();
            kit.dialogs().notice(Tone.OK, kit.text("print.sent", sent, order.printer()));
        }).onCancelled(() -> kit.dialogs().notice(Tone.INFO, kit.text("print.stopped")))
                .onProgress(step -> progress.setProgress(step.fraction())).onEnded(() -> {
                    running = null;
                    busy(false);
                });
    }

    private void busy(boolean working) {
        progress.setVisible(working);
        progress.setProgress(-1);
        cancel.setText(kit.text(working ? "print.stop" : "dialog.cancel"));
        check();
    }

    @FXML
    private void cancel() {
        if (running == null) {
            kit.dialogs().close();
        } else {
            running.cancel();
        }
    }

    private static final class Called extends ListCell<Printer> {
        @Override
        protected void updateItem(Printer item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
        }
    }

    private final class Turned extends ListCell<PrintOrder.Sides> {
        @Override
        protected void updateItem(PrintOrder.Sides item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : kit.text("print.sides." + item));
        }
    }
}
