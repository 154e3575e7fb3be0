package vn.thamdinh.usecase.studio;

import java.time.Instant;

/**
 * A draft as it stood when somebody gave it a name.
 *
 * @param id   stable within its draft
 * @param hash SHA-256 of its files, 64 hex digits
 */
public record Version(String id, String name, Instant made, String hash) {
}
