package vn.thamdinh.documents.conformity;

import java.util.Locale;

/**
 * The rules that a paper is judged by, each with its place in NĐ 30/2020/NĐ-CP (Phụ lục I, Phần I where no other part
 * is named) and what it asks. The names are stable: reports and scripts use them.
 */
public enum RuleId {
    P01, P02, P03, P04, P05, P06, P07, P08, P09, P10, P11,
    Q01, Q02, Q03, Q04, Q05,
    C01, C02, C03, C04, C05,
    N01, N02, N03, N04, N05, N06, N07, N08,
    D01, D02, D03, D04, D05,
    T01, T02, T03, T04, T05,
    B01, B02, B03, B04, B05, B06, B07, B08, B09, B10, B11, B12, B13, B14, B15, B16,
    S01, S02, S03, S04, S05, S06, S07, S08, S09,
    R01, R02, R03, R04, R05, R06,
    A01, A02, A03, A04, A05, A06,
    O01, O02, O03, O04, O05, O06, O07, O08, O09;

    /** Where the decree says so. */
    public String source(Locale language) {
        return CheckTexts.in(language).say(name() + ".source");
    }

    /** What is asked, as a sentence without a full stop. */
    public String asked(Locale language) {
        return CheckTexts.in(language).say(name() + ".asked");
    }

    /** The letter of the group that the rule belongs to, which goes by the cells of the decree's diagram. */
    public char group() {
        return name().charAt(0);
    }
}
