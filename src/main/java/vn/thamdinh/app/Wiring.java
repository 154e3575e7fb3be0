package vn.thamdinh.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.RailItem;
import vn.thamdinh.ui.frame.Standing;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** Which places an open workspace has, and what each is given. */
final class Wiring {

    private static final int SHOWN_HASH = 4;

    private Wiring() {
    }

    static FrameModel frame(Desk desk, UiKit kit, MainWindow.SettingsPlace settings) {
        List<RailItem> items = new ArrayList<>();
        items.add(MainWindow.settingsItem(settings));
        FrameModel model = new FrameModel(items);
        kit.tasks().read(progress -> desk.views().round()).onDone(round -> round.ifPresent(known -> {
            model.standingProperty().set(standing(known, kit));
            known.lastSaved().ifPresent(model::saved);
        }));
        return model;
    }

    private static Standing standing(RoundView round, UiKit kit) {
        var programme = round.programme();
        Optional<String> warning = Optional.of(programme.criteria().notice()).filter(notice -> !notice.isBlank());
        return new Standing(programme.shortTitle(), round.me().map(Person::name).orElse(""),
                round.me().map(me -> role(me.role(), kit)).orElse(""), round.rehearsal(),
                programme.hash().hex().substring(0, SHOWN_HASH), warning);
    }

    private static String role(Role role, UiKit kit) {
        return kit.text("role." + role.name().toLowerCase(Locale.ROOT));
    }
}
