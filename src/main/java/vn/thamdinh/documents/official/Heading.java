package vn.thamdinh.documents.official;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * Who issues a paper and where (NĐ 30/2020, Phụ lục I, II.2–4).
 *
 * @param superior lines of the body directly above, printed light; empty for a provincial people's committee
 * @param issuer lines of the issuing body, printed bold, in capitals as given; at least one
 * @param symbol type and body after the slash, for example {@code QĐ-UBND}; without spaces
 * @param place seat of the body, for example {@code Bình Phước}
 */
public record Heading(List<String> superior, List<String> issuer, String symbol, String place) {
    public Heading {
        superior = superior.stream().map(line -> Require.text(line, "superior line")).toList();
        issuer = issuer.stream().map(line -> Require.text(line, "issuer line")).toList();
        Require.that(!issuer.isEmpty(), "no issuing body");
        symbol = Require.identifier(symbol, "symbol", 40);
        place = Require.text(place, "place");
    }
}
