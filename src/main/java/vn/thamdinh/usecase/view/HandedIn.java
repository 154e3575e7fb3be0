package vn.thamdinh.usecase.view;

import java.time.Instant;

/**
 * A sheet that its scorer has handed in.
 *
 * @param at      when, the last time
 * @param digest  state digest that he saw
 * @param changed whether a score of the sheet was given or taken back since
 */
public record HandedIn(Instant at, String digest, boolean changed) {
}
