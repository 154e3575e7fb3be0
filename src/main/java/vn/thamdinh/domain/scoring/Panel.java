package vn.thamdinh.domain.scoring;

import java.util.List;

import vn.thamdinh.domain.council.MemberId;

/**
 * Who appraises a unit.
 *
 * @param scorers members assigned and not recused, in roster order
 * @param recused members who would be, were they not recused
 */
public record Panel(List<MemberId> scorers, List<MemberId> recused) {

    public static final Panel NOBODY = new Panel(List.of(), List.of());

    public Panel {
        scorers = List.copyOf(scorers);
        recused = List.copyOf(recused);
    }
}
