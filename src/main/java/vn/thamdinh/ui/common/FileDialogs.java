package vn.thamdinh.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Where files come from and go to. The system's own dialogs, or answers of a test. */
public interface FileDialogs {

    Optional<Path> folder(Window window, String title);

    /** @param endings such as "tdpkg"; none for files of all kinds */
    List<Path> open(Window window, String title, String... endings);

    /** Asks before an existing file is replaced. */
    Optional<Path> save(Window window, String title, String name);

    /** The dialogs of the system. */
    static FileDialogs system() {
        return new FileDialogs() {
            @Override
            public Optional<Path> folder(Window window, String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
            }

            @Override
            public List<Path> open(Window window, String title, String... endings) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                List<String> patterns = Stream.of(endings).map(ending -> "*." + ending).toList();
                if (!patterns.isEmpty()) {
                    chooser.getExtensionFilters()
                            .add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
                }
                List<File> files = chooser.showOpenMultipleDialog(window);
                return files == null ? List.of() : files.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> save(Window window, String title, String name) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
            }
        };
    }
}
