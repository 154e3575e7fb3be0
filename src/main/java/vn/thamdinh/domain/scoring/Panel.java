package vn.thamdinh.domain.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;

/**
 * Who appraises a unit.
 *
 * @param scorers members assigned and not recused, in roster order
 * @param recused members who would be, were they not recused
 * @param bodies  which body sent a member, by its id in the programme; a member without one is absent
 * @param charges the components of members who do not appraise all; a member who does is absent
 */
public record Panel(List<MemberId> scorers, List<MemberId> recused, Map<MemberId, String> bodies,
                    Map<MemberId, Set<ComponentId>> charges) {

    public static final Panel NOBODY = new Panel(List.of(), List.of());

    public Panel {
        scorers = List.copyOf(scorers);
        recused = List.copyOf(recused);
        bodies = Map.copyOf(bodies);
        charges = Map.copyOf(charges);
    }

    /** Members who appraise everything. */
    public Panel(List<MemberId> scorers, List<MemberId> recused, Map<MemberId, String> bodies) {
        this(scorers, recused, bodies, Map.of());
    }

    /** Members of whose bodies nothing is known. */
    public Panel(List<MemberId> scorers, List<MemberId> recused) {
        this(scorers, recused, Map.of());
    }

    /** Whether the body sent the member; nobody comes from a body without a name. */
    boolean isFrom(MemberId member, String body) {
        return !body.isEmpty() && body.equals(bodies.get(member));
    }

    /**
     * Whether the member is asked for the component: it is among his, or he appraises all, or nobody of the panel is
     * charged with it, so that all of them are asked.
     */
    public boolean asks(MemberId member, ComponentId component) {
        return charges.isEmpty() || isCharged(member, component)
                || scorers.stream().noneMatch(other -> isCharged(other, component));
    }

    /** Those of the components for which the member is asked. */
    public List<Component> asked(MemberId member, List<Component> components) {
        return charges.isEmpty() ? components
                : components.stream().filter(component -> asks(member, component.id())).toList();
    }

    private boolean isCharged(MemberId member, ComponentId component) {
        Set<ComponentId> own = charges.get(member);
        return own == null || own.contains(component);
    }
}
