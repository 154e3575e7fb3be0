package vn.thamdinh.usecase.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.documents.signature.SignaturePng;

/** A picture of a signature or seal that somebody chose. */
final class SignaturePicture {
    private static final int LARGEST = 4 << 20;

    private SignaturePicture() {
    }

    /** Nothing where it is no PNG with transparent ground, or too large. */
    static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file)).filter(SignaturePng::isOne);
    }
}
