package vn.thamdinh.storage.evidence;

/**
 * A file by its content.
 *
 * @param sha256 64 lower-case hex digits
 * @param size   in bytes, before encryption
 */
public record Stored(String sha256, long size) {
}
