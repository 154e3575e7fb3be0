package vn.thamdinh.usecase.view;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thamdinh.domain.rule.Figure;

/**
 * A figure of a unit.
 *
 * @param value  what stands; nothing where none was recorded or several contradict each other
 * @param source where it was read; empty without a value
 */
public record UnitFigure(Figure figure, Optional<BigDecimal> value, String source) {
}
