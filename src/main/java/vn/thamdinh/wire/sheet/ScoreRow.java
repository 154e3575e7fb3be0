package vn.thamdinh.wire.sheet;

import java.math.BigDecimal;
import java.util.Map;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.unit.UnitId;

/**
 * One score of a sheet.
 *
 * @param sheet  name of the workbook's sheet; empty for CSV
 * @param line   line of the file, from 1; of several rows the first
 * @param inputs what was declared, by input name; within the bounds of the component's rule
 * @param reason may be empty
 */
public record ScoreRow(String sheet, int line, UnitId unit, ComponentId component, Map<String, BigDecimal> inputs,
                       String reason) {
    public ScoreRow {
        inputs = Map.copyOf(inputs);
    }

    /** Points typed directly in a CSV file. */
    public ScoreRow(int line, UnitId unit, ComponentId component, BigDecimal points, String reason) {
        this("", line, unit, component, Map.of(Inputs.POINTS, points), reason);
    }
}
