package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;

import vn.thamdinh.domain.criteria.Component;

/**
 * A component's points and how they came about.
 *
 * @param missing  how many of the panel have not scored it
 * @param conflict whether scores that contradict each other stand
 */
public record ComponentResult(Component component, BigDecimal points, int missing, boolean conflict, Trace trace) {
}
