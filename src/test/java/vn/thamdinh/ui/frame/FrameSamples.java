package vn.thamdinh.ui.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;

/** A frame with all places, each showing an empty list. */
public final class FrameSamples {

    private FrameSamples() {
    }

    public static FrameModel model() {
        FrameModel model = new FrameModel(Stream.of(Place.values()).map(FrameSamples::item).toList());
        model.badges().put("units", Badge.of(22));
        model.badges().put("appraisal", new Badge("14/22", Tone.MUTED));
        model.badges().put("survey", new Badge("2", Tone.ERROR));
        model.standingProperty().set(new Standing("Chính quyền thân thiện · Bình Phước 2024", "Nguyễn Thị Ánh Nguyệt",
                "Thành viên Hội đồng", false, "3f9a",
                Optional.of("Bộ tiêu chí mẫu, chưa đối chiếu QĐ 1493/QĐ-UBND")));
        model.notes().setAll("Sao lưu gần nhất 10:15", "USB: chưa cắm");
        model.saved(Instant.parse("2024-11-05T03:32:07Z"));
        model.findIn(() -> List.of(
                new Findable("Xã Tân Lập", "Huyện Đồng Phú", Icons.UNITS, () -> model.go("appraisal", "25387")),
                new Findable("Xã Đăk Ơ", "Huyện Bù Gia Mập", Icons.UNITS, List.of("Đak Ơ", "Đăk Ô"),
                        () -> model.go("appraisal", "25225")),
                new Findable("Xã Tân Thành", "Thành phố Đồng Xoài", Icons.UNITS, () -> model.go("appraisal", "25210"))));
        return model;
    }

    private static RailItem item(Place place) {
        return item(place, () -> new StackPane(new EmptyState(place.icon(), "Chưa có gì ở đây", "Một câu chỉ việc.")));
    }

    /** A place that shows one thing, made when it is first gone to. */
    static RailItem item(Place place, Supplier<Parent> shown) {
        return place.item(() -> new OneThing(place, shown.get()));
    }

    /** A screen that shows one thing under the name of its place. */
    static class OneThing implements Screen {

        private final Place place;
        private final Parent view;

        OneThing(Place place, Parent view) {
            this.place = place;
            this.view = view;
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public String titleKey() {
            return place.titleKey();
        }
    }
}
