package vn.thamdinh.usecase.bridge;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a sheet as it is typed in.
 *
 * @param group  heading under which it stands
 * @param number as printed
 * @param hint   what may be written: "0 … 2", "1 Tốt; 2 Khá"
 * @param value  the place of the number, the tick or the choice
 * @param text   the place of the reason or remark
 */
public record SheetRow(String group, String number, String title, String hint, Optional<SheetCell> value,
                       Optional<SheetCell> text) {

    /** In the order of typing. */
    public Stream<SheetCell> cells() {
        return Stream.concat(value.stream(), text.stream());
    }
}
