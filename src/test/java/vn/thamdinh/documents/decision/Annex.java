package vn.thamdinh.documents.decision;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * The list that goes with the decision (NĐ 30/2020, Phụ lục I, III.1).
 *
 * @param title title in capitals, for example {@code DANH SÁCH XÃ, PHƯỜNG, THỊ TRẤN …}
 * @param issuer issuing body as it is called in running text, for "(Kèm theo Quyết định số … của …)"
 * @param rows communes in the plan's order; those of one district stand together
 */
public record Annex(String title, String issuer, List<AnnexRow> rows) {
    public Annex {
        title = Require.text(title, "title");
        issuer = Require.text(issuer, "issuer");
        rows = List.copyOf(rows);
    }
}
