package vn.thamdinh.documents.decision;

import vn.thamdinh.domain.text.Require;

/**
 * One recognised commune in the list.
 *
 * @param order number in the list, from 1
 * @param district full name of its district, as it is to be printed
 * @param commune full name, printed exactly as given
 * @param points total as it is to be printed ("92,50"); empty to print none
 * @param rank rank as it is to be printed; empty to print none
 * @param note remark, may be empty
 */
public record AnnexRow(int order, String district, String commune, String points, String rank, String note) {
    public AnnexRow {
        Require.that(order >= 1, "order below 1");
        district = Require.text(district, "district");
        commune = Require.text(commune, "commune");
        points = Require.optionalText(points, "points");
        rank = Require.optionalText(rank, "rank");
        note = Require.optionalText(note, "note");
    }
}
