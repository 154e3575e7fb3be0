package vn.thamdinh.documents.official;

import vn.thamdinh.documents.official.Issuance.Issued;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.text.AdministrativeDate;

/** Numbers, dates and ends of paragraphs as NĐ 30/2020, Phụ lục I, writes them. */
public final class OfficialText {
    /** Room for a number that is not known yet. */
    public static final String DOTS = "……";
    /** Room for a date that is not known yet. */
    public static final String DOTTED_DATE = "ngày …… tháng …… năm ………";
    /** Room for a time of day that is not known yet. */
    public static final String DOTTED_TIME = "…… giờ ……";
    private static final String NBSP = "\u00A0";

    private OfficialText() {
    }

    /** II.3: leading zero below 10; room to write the number before it is known. */
    public static String number(Issuance issuance, String symbol) {
        return switch (issuance) {
            case Issued issued -> "%02d/%s".formatted(issued.number(), symbol);
            case Issuance.Draft _, Issuance.ToSign _ -> NBSP.repeat(8) + "/" + symbol;
        };
    }

    /** II.4.b: days below 10 and the months 1 and 2 have a leading zero, other months have none. */
    public static String date(Issuance issuance) {
        return switch (issuance) {
            case Issued issued -> AdministrativeDate.longForm(issued.date());
            case Issuance.Draft _, Issuance.ToSign _ -> DOTTED_DATE;
        };
    }

    /** "(Kèm theo Quyết định số …)", III.1.d; dotted until the decision has its number; number and date unbroken. */
    public static String reference(Issuance issuance, String symbol, String issuer) {
        return reference(issuance, "Quyết định", symbol, issuer);
    }

    /** The same for a document of another type, such as "Kế hoạch". */
    public static String reference(Issuance issuance, String type, String symbol, String issuer) {
        String number = issuance instanceof Issued ? number(issuance, symbol) : DOTS + "/" + symbol;
        String day = date(issuance).replace(" ", NBSP);
        return "(Kèm theo " + type + " số" + NBSP + number + " " + day + " của " + issuer + ")";
    }

    /** "Căn cứ …": a first citation in full (Phụ lục I, II.6). */
    public static String citation(LegalBasis basis) {
        return "Căn cứ " + fullCitation(basis);
    }

    /** Type, number, date, issuer and subject; a law or an ordinance by its name and date alone (II.5.b). */
    public static String fullCitation(LegalBasis basis) {
        String date = AdministrativeDate.longForm(basis.date());
        if (isLaw(basis)) {
            return basis.type() + " " + basis.subject() + " " + date;
        }
        String about = basis.subject().startsWith("về ") || basis.subject().startsWith("Về ") ? " " : " về việc ";
        return basis.type() + " số " + basis.number() + " " + date + " của " + basis.issuer() + about
                + basis.subject();
    }

    /** Type and number, as every citation after the first (II.5.b). */
    public static String shortCitation(LegalBasis basis) {
        return isLaw(basis) ? basis.type() + " " + basis.subject() : basis.type() + " số " + basis.number();
    }

    /** I, II, III, … for 1 to 39. */
    public static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }

    private static boolean isLaw(LegalBasis basis) {
        return basis.type().equals("Luật") || basis.type().equals("Pháp lệnh");
    }

    /** Returns the text with this ending in place of whatever stop it has. */
    public static String ending(String text, String ending) {
        return text.strip().replaceAll("[\\s.;,/]+$", "") + ending;
    }
}
