package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.thamdinh.documents.chart.Chart;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Results as they are put into a workbook.
 *
 * @param title     the round's title
 * @param state     state digest that they were computed from
 * @param rehearsal whether the round is one
 * @param points    what the unit, its district or, at {@link Stage#REAPPRAISE}, the standing body gave
 * @param vote      the council's vote in words; nothing where there was none
 * @param writers   who writes on which device
 * @param roles     in which role each device writes
 * @param charts    drawings that go onto a sheet of their own
 */
public record ResultsForm(Programme programme, Results results, String title, String state, boolean rehearsal,
                          BiFunction<UnitId, Stage, Map<ComponentId, BigDecimal>> points,
                          Function<UnitId, Optional<String>> vote, Map<WriterId, String> writers,
                          Map<WriterId, Role> roles, List<Chart> charts) {
    public ResultsForm {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(results, "results");
        writers = Map.copyOf(writers);
        roles = Map.copyOf(roles);
        charts = List.copyOf(charts);
    }
}
