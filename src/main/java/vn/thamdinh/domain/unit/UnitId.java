package vn.thamdinh.domain.unit;

import java.util.regex.Pattern;

import vn.thamdinh.domain.text.Require;

/**
 * The code of a unit: that of an administrative unit in the General Statistics Office's list (2 digits for a province, 3
 * for a district, 5 for a commune), or a short name for an agency, which has no such code.
 *
 * @param code 2 to 5 ASCII digits, leading zeros kept; or a lower-case letter and 1 to 31 letters, digits and hyphens
 */
public record UnitId(String code) {

    private static final Pattern CODE = Pattern.compile("[0-9]{2,5}|[a-z][a-z0-9-]{1,31}");

    public UnitId {
        code = Require.text(code, "unit code");
        Require.that(isCode(code), "unit code is neither 2 to 5 digits nor a short name: " + code);
    }

    /** Whether the text is a unit's code; "council" is none, for the council scores under that name. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches() && !text.equals("council");
    }

    @Override
    public String toString() {
        return code;
    }
}
