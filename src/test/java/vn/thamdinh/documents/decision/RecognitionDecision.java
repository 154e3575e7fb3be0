package vn.thamdinh.documents.decision;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.domain.text.Require;

/**
 * Everything that a recognition decision says. All wording comes from the programme or the secretariat; the layout
 * adds only what the decree fixes: national title, "QUYẾT ĐỊNH", "Điều n.", the ends of bases and of the text.
 *
 * @param heading issuing body, symbol, place
 * @param issuance draft, ready to sign, or number and date
 * @param subject trích yếu, such as {@code Về việc công nhận …}
 * @param authority who decides, in capitals, such as {@code ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC}
 * @param bases legal bases in order, each without final punctuation, at least one
 * @param articles at least one
 * @param recipients lines of "Nơi nhận" without dash and final punctuation; the last is "Lưu: …"
 * @param signature who signs
 * @param annex the list
 * @param marks what every page warns of
 */
public record RecognitionDecision(Heading heading, Issuance issuance, String subject, String authority,
                                  List<String> bases, List<Article> articles, List<String> recipients,
                                  Signature signature, Annex annex, Marks marks) {
    public RecognitionDecision {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issuance, "issuance");
        subject = Require.text(subject, "subject");
        authority = Require.text(authority, "authority");
        bases = bases.stream().map(text -> Require.text(text, "basis")).toList();
        articles = List.copyOf(articles);
        recipients = recipients.stream().map(text -> Require.text(text, "recipient")).toList();
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(annex, "annex");
        Objects.requireNonNull(marks, "marks");
        Require.that(!bases.isEmpty(), "no legal basis");
        Require.that(!articles.isEmpty(), "no article");
        Require.that(!recipients.isEmpty(), "no recipient");
    }
}
