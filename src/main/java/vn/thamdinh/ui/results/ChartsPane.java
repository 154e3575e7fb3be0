package vn.thamdinh.ui.results;

import java.io.ByteArrayInputStream;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.chart.DrawnChart;

/** The charts below each other, as they will be in their files. */
final class ChartsPane extends VBox {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 500;

    ChartsPane(UiKit kit, ResultsPort port, FileDialogs files, List<DrawnChart> charts) {
        super(10);
        VBox drawings = new VBox(18);
        for (DrawnChart chart : charts) {
            ImageView view = new ImageView(new Image(new ByteArrayInputStream(chart.png())));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setFitWidth(WIDTH - 24);
            view.setAccessibleText(chart.title() + ". " + chart.description());
            drawings.getChildren().add(view);
        }
        ScrollPane scroll = new ScrollPane(drawings);
        scroll.setPrefSize(WIDTH, HEIGHT);
        Button save = new Button(kit.text("results.save-charts"), Icons.EXPORT.node());
        save.setId("save-charts");
        save.setOnAction(event -> files.folder(getScene().getWindow(), kit.text("results.save-charts")).ifPresent(
                folder -> kit.tasks().run(progress -> port.saveCharts(charts, folder))
                        .onRefused(kit.dialogs()::refused).onDone(written -> kit.dialogs().notice(Tone.OK,
                                kit.text("results.charts-saved", written.size(), folder)))));
        getChildren().addAll(scroll, save);
    }
}
