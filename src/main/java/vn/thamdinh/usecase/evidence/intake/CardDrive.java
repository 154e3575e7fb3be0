package vn.thamdinh.usecase.evidence.intake;

import java.nio.file.Path;

/**
 * A card, stick or phone that photos may be on.
 *
 * @param label the name that its owner gave it; may be empty
 */
public record CardDrive(Path root, String label) {
}
