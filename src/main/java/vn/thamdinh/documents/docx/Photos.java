package vn.thamdinh.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The photos of a paper, in the order in which they stand in it. */
final class Photos {
    private final Map<String, byte[]> files;
    private final List<String> used = new ArrayList<>();

    Photos(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    /** Height of a photo over its width. */
    double heightToWidth(String name) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(files.get(name)))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                return (double) reader.getHeight(0) / reader.getWidth(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The photo's number from 1; a photo that stands in two places has one. */
    int number(String name) {
        if (!used.contains(name)) {
            used.add(name);
        }
        return used.indexOf(name) + 1;
    }

    /** The files of those that have a number, in that order. */
    List<byte[]> files() {
        return used.stream().map(files::get).toList();
    }
}
