package vn.thamdinh.usecase.document;

import java.util.List;

import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentKind;

/**
 * What people fill in for one document.
 *
 * @param fields     in the kind's order
 * @param capacities in which somebody signs for the issuing body: choices of the field "authority"
 * @param symbol     after the slash of the number, such as "QĐ-UBND"
 * @param next       the next free number of the body's series this year; 0 for kinds without a number
 */
public record DocumentForm(DocumentRow row, DocumentKind kind, List<Filled> fields, List<Capacity> capacities,
                           String symbol, int next) {
    /** Id of the field that says in which capacity somebody signs. */
    public static final String AUTHORITY = "authority";

    public DocumentForm {
        fields = List.copyOf(fields);
        capacities = List.copyOf(capacities);
    }

    /**
     * A field with what stands in it.
     *
     * @param text   as typed; empty if nobody typed anything
     * @param typed  whether somebody did, if only to leave it empty
     * @param preset what is printed as long as nobody types anything
     */
    public record Filled(DocumentField field, String text, boolean typed, String preset) {
    }

    /**
     * A way of signing.
     *
     * @param choice as the field holds it
     * @param words  as they are printed, "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"
     */
    public record Capacity(String choice, String words) {
    }
}
