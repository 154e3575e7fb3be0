package vn.thamdinh.domain.scoring;

import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.council.MemberId;

/**
 * Who appraises a unit.
 *
 * @param scorers members assigned and not recused, in roster order
 * @param recused members who would be, were they not recused
 * @param bodies  which body sent a member, by its id in the programme; a member without one is absent
 */
public record Panel(List<MemberId> scorers, List<MemberId> recused, Map<MemberId, String> bodies) {

    public static final Panel NOBODY = new Panel(List.of(), List.of());

    public Panel {
        scorers = List.copyOf(scorers);
        recused = List.copyOf(recused);
        bodies = Map.copyOf(bodies);
    }

    /** Members of whose bodies nothing is known. */
    public Panel(List<MemberId> scorers, List<MemberId> recused) {
        this(scorers, recused, Map.of());
    }

    /** Whether the body sent the member; nobody comes from a body without a name. */
    boolean isFrom(MemberId member, String body) {
        return !body.isEmpty() && body.equals(bodies.get(member));
    }
}
