package vn.thamdinh.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.common.UiSettings.Look;
import vn.thamdinh.ui.settings.Setting.Group;
import vn.thamdinh.ui.settings.Setting.When;
import vn.thamdinh.usecase.print.PrintOrder;

/** The settings of this computer and person, which lie in one small file and can be taken to another computer. */
final class ComputerSettings {

    private static final String FILE = "tham-dinh-cai-dat.properties";

    private final UiKit kit;
    private final UiSettings settings;
    private final Runnable worn;
    private final Consumer<Locale> speak;
    private final FileDialogs files;
    private final Runnable reread;
    private Window window;

    ComputerSettings(UiKit kit, Runnable worn, Consumer<Locale> speak, FileDialogs files, Runnable reread) {
        this.kit = kit;
        this.settings = kit.settings();
        this.worn = worn;
        this.speak = speak;
        this.files = files;
        this.reread = reread;
    }

    /** Dialogs open over the window of this scene. */
    void around(ObservableValue<Scene> scene) {
        scene.subscribe(now -> window = now == null ? null : now.getWindow());
    }

    /** In the order of the screen. */
    List<Setting> all() {
        return List.of(language(), look(), size(), rail(), widths(), sides(), printer(), idle(), exported(), imported(), reset());
    }

    private Setting language() {
        return new Setting("language", Group.LOOKS, When.AT_ONCE, new Choice.Pick<>(Messages.languages(),
                each -> kit.text(each.equals(Messages.VIETNAMESE) ? "entry.vietnamese" : "entry.english"),
                settings::language, chosen -> {
                    settings.language(chosen);
                    speak.accept(chosen);
                }, Messages.VIETNAMESE));
    }

    private Setting look() {
        return new Setting("look", Group.LOOKS, When.AT_ONCE, new Choice.Pick<>(List.of(Look.values()),
                each -> kit.text("settings.look." + each.name().toLowerCase(Locale.ROOT)), settings::look, chosen -> {
                    settings.look(chosen);
                    worn.run();
                }, Look.SYSTEM));
    }

    private Setting size() {
        return new Setting("size", Group.LOOKS, When.AT_ONCE, new Choice.Pick<>(UiSettings.TEXT_SIZES,
                percent -> kit.text("settings.size-words", percent), settings::textSize, percent -> {
                    settings.textSize(percent);
                    worn.run();
                }, UiSettings.TEXT_SIZES.getFirst()));
    }

    private Setting rail() {
        return new Setting("rail", Group.LOOKS, When.NEXT_START, new Choice.Pick<>(List.of(false, true),
                icons -> kit.text(icons ? "settings.rail-icons" : "settings.rail-words"), settings::railCollapsed,
                settings::railCollapsed, false));
    }

    private Setting widths() {
        return new Setting("widths", Group.LOOKS, When.AT_ONCE, new Choice.Act("settings.widths-verb",
                () -> settings.widths() == 0 ? kit.text("settings.widths-none")
                        : kit.text("settings.widths-kept", settings.widths()), () -> settings.widths() > 0,
                settings::forgetWidths));
    }

    private Setting sides() {
        return new Setting("sides", Group.ENTERING, When.AT_ONCE, new Choice.Pick<>(List.of(PrintOrder.Sides.values()),
                each -> kit.text("print.sides." + each), settings::printSides, settings::printSides,
                PrintOrder.Sides.ONE));
    }

    private Setting printer() {
        return new Setting("printer", Group.ENTERING, When.AT_ONCE, new Choice.Act("settings.printer-verb",
                () -> settings.printer().map(name -> kit.text("settings.printer-last", name))
                        .orElseGet(() -> kit.text("settings.printer-none")), () -> settings.printer().isPresent(),
                settings::forgetPrinter));
    }

    private Setting idle() {
        return new Setting("idle", Group.SAFETY, When.AT_ONCE, new Choice.Pick<>(UiSettings.IDLE_CHOICES,
                minutes -> minutes == 0 ? kit.text("settings.idle-never") : kit.text("settings.idle-words", minutes),
                settings::idleMinutes, settings::idleMinutes, UiSettings.USUAL_IDLE));
    }

    private Setting exported() {
        return new Setting("export", Group.FILES, When.AT_ONCE, new Choice.Act("settings.export-verb", () -> "",
                () -> true, () -> files.save(window, kit.text("settings.export"), FILE).ifPresent(this::write)));
    }

    private Setting imported() {
        return new Setting("import", Group.FILES, When.AT_ONCE, new Choice.Act("settings.import-verb", () -> "",
                () -> true, () -> files.open(window, kit.text("settings.import"), "properties").stream().findFirst()
                        .ifPresent(this::read)));
    }

    private Setting reset() {
        return new Setting("reset", Group.FILES, When.AT_ONCE, new Choice.Act("settings.reset-verb", () -> "",
                () -> true, () -> kit.dialogs().confirm(kit.text("settings.reset"), kit.text("settings.reset.effect"),
                        kit.text("settings.reset-verb"), this::forget)));
    }

    private void write(Path file) {
        kit.tasks().run(progress -> SettingsFile.save(settings, file)).onRefused(kit.dialogs()::refused)
                .onDone(saved -> kit.dialogs().notice(Tone.OK, kit.text("settings.exported",
                        saved.getFileName().toString())));
    }

    private void read(Path file) {
        kit.tasks().run(progress -> SettingsFile.load(file)).onRefused(kit.dialogs()::refused).onDone(taken -> {
            settings.take(taken.values());
            kit.dialogs().notice(taken.left().isEmpty() ? Tone.OK : Tone.WARN, taken.left().isEmpty()
                    ? kit.text("settings.imported", taken.values().size())
                    : kit.text("settings.imported-partly", taken.values().size(), String.join(", ", taken.left())));
            follow();
        });
    }

    private void forget() {
        settings.forgetAll();
        follow();
    }

    /** All views are built anew, which also is the only way to another language. */
    private void follow() {
        worn.run();
        if (settings.language().equals(kit.messages().locale())) {
            reread.run();
        } else {
            speak.accept(settings.language());
        }
    }
}
