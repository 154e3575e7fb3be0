package vn.thamdinh.usecase;

import java.time.Instant;

/** Something is durable: on the disk in database and journal, not merely accepted. */
public record Saved(Instant at) {
}
