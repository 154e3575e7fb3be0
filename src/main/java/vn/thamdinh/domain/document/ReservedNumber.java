package vn.thamdinh.domain.document;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A number taken for a document. A series belongs to one issuing body and begins anew with 01 each year (NĐ 30/2020,
 * Phụ lục I, II.3 and Điều 15).
 *
 * @param series   id of the series, such as "ubnd-tinh"
 * @param year     calendar year, 2000 to 2100
 * @param number   from 1
 * @param document the one that the number is for
 * @param given    false once given back unused: the number may then be taken again
 */
public record ReservedNumber(String series, int year, int number, DocumentId document, boolean given) {
    public ReservedNumber {
        series = Require.identifier(series, "number series", 64);
        Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year);
        Require.that(number >= 1 && number <= 99_999, "number outside 1 to 99999: " + number);
        Objects.requireNonNull(document, "document");
    }
}
