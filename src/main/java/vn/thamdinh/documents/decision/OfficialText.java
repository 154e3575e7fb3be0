package vn.thamdinh.documents.decision;

import vn.thamdinh.documents.decision.Issuance.Issued;
import vn.thamdinh.domain.text.AdministrativeDate;

/** Numbers, dates and ends of paragraphs as NĐ 30/2020, Phụ lục I, writes them. */
final class OfficialText {
    /** Room for a number that is not known yet. */
    static final String DOTS = "……";
    /** Room for a date that is not known yet. */
    static final String DOTTED_DATE = "ngày …… tháng …… năm ………";
    private static final String NBSP = "\u00A0";

    private OfficialText() {
    }

    /** II.3: leading zero below 10; room to write the number before it is known. */
    static String number(Issuance issuance, String symbol) {
        return switch (issuance) {
            case Issued issued -> "%02d/%s".formatted(issued.number(), symbol);
            case Issuance.Draft _, Issuance.ToSign _ -> NBSP.repeat(8) + "/" + symbol;
        };
    }

    /** II.4.b: days below 10 and the months 1 and 2 have a leading zero, other months have none. */
    static String date(Issuance issuance) {
        return switch (issuance) {
            case Issued issued -> AdministrativeDate.longForm(issued.date());
            case Issuance.Draft _, Issuance.ToSign _ -> DOTTED_DATE;
        };
    }

    /** "(Kèm theo Quyết định số …)", III.1.d; dotted until the decision has its number; number and date unbroken. */
    static String reference(Issuance issuance, String symbol, String issuer) {
        String number = issuance instanceof Issued ? number(issuance, symbol) : DOTS + "/" + symbol;
        String day = date(issuance).replace(" ", NBSP);
        return "(Kèm theo Quyết định số" + NBSP + number + " " + day + " của " + issuer + ")";
    }

    /** Returns the text with this ending in place of whatever stop it has. */
    static String ending(String text, String ending) {
        return text.strip().replaceAll("[\\s.;,/]+$", "") + ending;
    }
}
