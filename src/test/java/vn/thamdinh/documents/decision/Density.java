package vn.thamdinh.documents.decision;

import java.util.Locale;

/**
 * How tightly a decision is set, from the loosest: a paper that nearly fits on one page is drawn together as a clerk
 * would, within the decree's sizes and spaces, rather than leaving a signature alone on the second page.
 */
enum Density {
    NORMAL, COMPACT, SMALL;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
