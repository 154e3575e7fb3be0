package vn.thamdinh.usecase.evidence.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file on a card.
 *
 * @param name   clean
 * @param size   in bytes
 * @param sha256 of what it holds now
 */
public record CardFile(Path file, String name, long size, Instant changed, String sha256) {
}
