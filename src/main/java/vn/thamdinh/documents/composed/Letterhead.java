package vn.thamdinh.documents.composed;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who issues a document.
 *
 * @param name       the body, such as "Ủy ban nhân dân tỉnh Bình Phước"; empty if no text tells
 * @param symbol     after the slash of its number, such as "QĐ-UBND"
 * @param series     id of the body's own series of numbers, such as "ubnd-tinh"; empty if the body numbers nothing
 * @param capacities in which somebody signs for it, by the name of the choice: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 *                   (NĐ 30/2020, Điều 13 and Phụ lục I, II.7)
 * @param place      as the line of place and date has it; empty if the body has none
 * @param subject    what the document is about (trích yếu); empty of a sheet without one
 */
public record Letterhead(String name, String symbol, String series, SortedMap<String, List<String>> capacities, String place,
                         String subject) {
    public Letterhead {
        capacities = Collections.unmodifiableSortedMap(new TreeMap<>(capacities));
    }
}
