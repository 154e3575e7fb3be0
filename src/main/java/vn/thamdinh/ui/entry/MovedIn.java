package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** What is said and done on the way in about a file that was opened from the desktop. Nothing is written unasked. */
public final class MovedIn {

    private MovedIn() {
    }

    /** A package, a card or a programme is looked at once a workspace is open: it is not forgotten until then. */
    public static void waits(UiKit kit, Path file) {
        kit.dialogs().notice(Tone.INFO, kit.text("entry.file-waits", file.getFileName()));
    }

    /**
     * Shows what the file is and asks where the workspace goes.
     *
     * @param entry the way in as it is once the workspace is here, which then asks for its passphrase; empty where another
     *              workspace is open
     */
    public static <S> void offer(UiKit kit, FileDialogs files, EntryDesk<S> desk, Path file,
            Supplier<Optional<EntryController<S>>> entry) {
        new Bringing(kit, files, desk, folder -> entry.get().filter(way -> !way.isHeld()).ifPresentOrElse(
                way -> way.brought(folder), () ->
                        kit.dialogs().notice(Tone.INFO, kit.text("entry.brought-beside", folder)))).from(file);
    }
}
