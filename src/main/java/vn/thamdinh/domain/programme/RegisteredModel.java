package vn.thamdinh.domain.programme;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A model ("mô hình") that a unit registered to follow, here or in a neighbouring programme.
 *
 * @param model      its name in the paper's words
 * @param procedures procedures that the unit settles within the day
 * @param paper      number and date of the registration
 * @param source     where it is printed
 */
public record RegisteredModel(UnitId unit, String model, List<String> procedures, String paper, String source) {
    public RegisteredModel {
        Objects.requireNonNull(unit, "unit");
        model = Require.text(model, "model");
        procedures = procedures.stream().map(text -> Require.text(text, "procedure")).toList();
        paper = Require.text(paper, "paper");
        source = Require.text(source, "model source");
    }
}
