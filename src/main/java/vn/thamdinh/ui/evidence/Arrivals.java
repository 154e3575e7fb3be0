package vn.thamdinh.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.view.PageImage;

/**
 * What a clipboard, or what is dragged, has to offer.
 *
 * @param files   files and folders
 * @param picture a picture that is in no file; empty where there are files
 */
record Arrivals(List<Path> files, Optional<PageImage> picture) {

    Arrivals {
        files = List.copyOf(files);
    }

    static Arrivals of(Clipboard board) {
        if (board.hasFiles()) {
            return new Arrivals(board.getFiles().stream().map(File::toPath).toList(), Optional.empty());
        }
        Image image = board.hasImage() ? board.getImage() : null;
        boolean readable = image != null && image.getPixelReader() != null && image.getWidth() >= 1
                && image.getHeight() >= 1;
        return new Arrivals(List.of(), readable ? Optional.of(Images.dots(image)) : Optional.empty());
    }

    boolean isEmpty() {
        return files.isEmpty() && picture.isEmpty();
    }

    List<Incoming> onDisk() {
        return files.stream().<Incoming>map(Incoming.OnDisk::new).toList();
    }
}
