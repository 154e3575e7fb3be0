package vn.thamdinh.documents.official;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * Who signs (NĐ 30/2020, Phụ lục I, II.7).
 *
 * @param capacity lines above the signature in capitals, such as {@code TM. ỦY BAN NHÂN DÂN} and {@code CHỦ TỊCH}
 * @param name name without titles of learning; empty when not yet known
 */
public record Signature(List<String> capacity, String name) {
    public Signature {
        capacity = capacity.stream().map(line -> Require.text(line, "capacity")).toList();
        Require.that(!capacity.isEmpty(), "signature without capacity");
        name = Require.optionalText(name, "name");
    }
}
