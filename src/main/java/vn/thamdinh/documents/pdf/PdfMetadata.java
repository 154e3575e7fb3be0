package vn.thamdinh.documents.pdf;

import java.time.OffsetDateTime;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What a produced file says about itself.
 *
 * @param title what viewers show in the window's title
 * @param description one sentence for people who cannot see the page
 * @param author the issuing body
 * @param created time of making, to the second; given, so that the same state gives the same bytes
 * @param stateDigest hex digest of the state of the round that the paper was made from
 * @param programmeHash hex hash of the programme's files
 */
public record PdfMetadata(String title, String description, String author, OffsetDateTime created,
                          String stateDigest, String programmeHash) {
    public PdfMetadata {
        title = Require.text(title, "title");
        description = Require.text(description, "description");
        author = Require.optionalText(author, "author");
        Objects.requireNonNull(created, "created");
        stateDigest = Require.optionalText(stateDigest, "stateDigest");
        programmeHash = Require.optionalText(programmeHash, "programmeHash");
    }

    /** The keywords by which a reader finds the state of a paper again, for example with {@code pdfinfo}. */
    public String keywords() {
        return "state-digest=" + stateDigest + "; programme-hash=" + programmeHash;
    }
}
