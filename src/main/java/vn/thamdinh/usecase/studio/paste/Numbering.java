package vn.thamdinh.usecase.studio.paste;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How rows of official tables are numbered, from the outer to the inner. */
enum Numbering {
    UPPER("[A-HJ-UWYZ]"),
    ROMAN("[IVX]{1,5}"),
    ONE("[0-9]{1,3}"),
    TWO("[0-9]{1,3}[.,][0-9]{1,3}"),
    THREE("[0-9]{1,3}([.,][0-9]{1,3}){2}"),
    FOUR("[0-9]{1,3}([.,][0-9]{1,3}){3}"),
    LOWER("[a-zđ]"),
    DASH("[-–+*•]");

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The way in which a cell numbers its row: "II", "2.1.", "a)". */
    static Optional<Numbering> of(String cell) {
        String bare = bare(cell);
        return Arrays.stream(values()).filter(each -> each.pattern.matcher(bare).matches()).findFirst();
    }

    /** The number without what surrounds it: "2.1" for "2.1." and "(2,1)". */
    static String bare(String cell) {
        String bare = cell.strip().replaceAll("^\\(|[).:]+$", "").strip();
        return bare.matches("[0-9]+([.,][0-9]+)+") ? bare.replace(',', '.') : bare;
    }
}
