package vn.thamdinh.documents.conformity.pdf;

/** How many marks a paper may still have: small files can draw without end. */
final class Allowance {
    /** A thousand pages of 2,500 letters. */
    static final int MOST_MARKS = 2_500_000;
    /** Pictures whose pixels are looked at; more are taken without a tint. */
    static final int MOST_PICTURES = 200;

    private int marks = MOST_MARKS;
    private int pictures = MOST_PICTURES;

    void mark() {
        if (--marks < 0) {
            throw new Spent();
        }
    }

    boolean picture() {
        return pictures-- > 0;
    }

    /** More marks than any paper has. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
