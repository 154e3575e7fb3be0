package vn.thamdinh.usecase.authenticity;

/**
 * Something in which a paper and the packages differ.
 *
 * @param unit      full name of the commune; empty where the whole round is concerned
 * @param component number and title of the component, or what else it is; empty where it cannot be told
 * @param scorer    whose score it is; empty where it is nobody's
 */
public record Finding(What what, String unit, String component, String scorer) {

    /** How they differ. */
    public enum What {
        /** Something else stands there than when the paper was made. */
        CHANGED,
        /** Nothing stood there when the paper was made. */
        ADDED,
        /** What stood there is not in the packages. */
        MISSING,
        /** Something about the commune; the paper does not tell what. */
        UNIT,
        /** The programme of the round. */
        PROGRAMME,
        /** Who appraises what. */
        COUNCIL,
        /** The same entries give other results here. */
        RESULTS
    }

    static Finding whole(What what) {
        return new Finding(what, "", "", "");
    }
}
