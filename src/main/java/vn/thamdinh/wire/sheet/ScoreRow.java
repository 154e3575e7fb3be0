package vn.thamdinh.wire.sheet;

import java.math.BigDecimal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * One score of a sheet.
 *
 * @param line   line of the file, from 1
 * @param points from 0 to the component's highest points
 * @param reason may be empty
 */
public record ScoreRow(int line, UnitId unit, ComponentId component, BigDecimal points, String reason) {
}
