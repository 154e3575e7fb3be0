package vn.thamdinh.usecase.studio;

import java.time.Instant;

/**
 * A draft in the list of drafts.
 *
 * @param folder  its name on the shelf
 * @param title   its short title, else its title, else its id
 * @param changed when a file of it was last written
 */
public record DraftLine(String folder, String title, String year, Instant changed) {
}
