package vn.thamdinh.domain.document;

import java.util.Objects;

/**
 * What a document is to an issued one that is wrong (NĐ 30/2020, Điều 18).
 *
 * @param document the issued one
 */
public record DocumentTie(Sort sort, DocumentId document) {
    /** Which way it sets the other right. */
    public enum Sort {
        /** It takes the other's place once it is issued: the other's content is wrong. */
        REPLACES,
        /** It is the letter that corrects the other: only its form is wrong. */
        CORRECTS
    }

    public DocumentTie {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(document, "document");
    }
}
