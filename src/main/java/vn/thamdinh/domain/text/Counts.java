package vn.thamdinh.domain.text;

/** Counts as official papers print them. */
public final class Counts {
    private Counts() {
    }

    /** At least two digits, "05 phiếu", "22 xã", with dots between thousands. */
    public static String twoDigits(int count) {
        Require.that(count >= 0, "count below zero: " + count);
        return count < 10 ? "0" + count : Numbers.format(count);
    }
}
