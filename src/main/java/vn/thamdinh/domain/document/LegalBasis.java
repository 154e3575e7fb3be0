package vn.thamdinh.domain.document;

import java.time.LocalDate;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * A paper that the programme rests on, with what a first citation needs (type, number, issuer, date, subject).
 *
 * @param type    "Quyết định", "Kế hoạch"
 * @param number  number and symbol, "222/KH-UBND"
 * @param issuer  full name of the issuing body
 * @param subject trích yếu, starting as it follows "về việc" or as the paper prints it
 * @param source  where the reference was read
 */
public record LegalBasis(String type, String number, LocalDate date, String issuer, String subject, String source) {
    public LegalBasis {
        type = Require.text(type, "basis type");
        number = Require.text(number, "basis number");
        Objects.requireNonNull(date, "date");
        issuer = Require.text(issuer, "basis issuer");
        subject = Require.text(subject, "basis subject");
        source = Require.text(source, "basis source");
    }
}
