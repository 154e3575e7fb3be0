package vn.thamdinh.domain.scoring.agreement;

/**
 * Agreement between raters.
 *
 * @param alpha  1 for perfect agreement, 0 for what chance alone gives, below 0 for less than that
 * @param low    lower end of the 95 % interval
 * @param high   upper end of the 95 % interval
 * @param items  how many items were rated by two or more
 * @param values how many ratings those items have
 */
public record Agreement(double alpha, double low, double high, int items, int values) {
}
