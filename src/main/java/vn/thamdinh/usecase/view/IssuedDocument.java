package vn.thamdinh.usecase.view;

import java.time.LocalDate;

/**
 * A paper that was issued.
 *
 * @param stale whether scores, votes or surveys have changed since
 */
public record IssuedDocument(String kind, String number, LocalDate date, String sha256, boolean stale) {
}
