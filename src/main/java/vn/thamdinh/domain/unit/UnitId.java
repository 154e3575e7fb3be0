package vn.thamdinh.domain.unit;

import vn.thamdinh.domain.text.Require;

/**
 * The code of an administrative unit in the General Statistics Office's list: 3 digits for a district, 5 for a commune.
 *
 * @param code 3 to 5 ASCII digits, leading zeros kept
 */
public record UnitId(String code) {
    public UnitId {
        code = Require.text(code, "unit code");
        Require.that(code.matches("[0-9]{3,5}"), "unit code is not 3 to 5 digits: " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
