package vn.thamdinh.domain.rule.formula;

/**
 * A word of a formula.
 *
 * @param position of its first letter, from 1
 */
record Token(Kind kind, String text, int position) {
    enum Kind { NUMBER, NAME, SIGN, END }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
