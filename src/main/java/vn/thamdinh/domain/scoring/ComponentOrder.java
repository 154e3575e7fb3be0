package vn.thamdinh.domain.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;

/** Places of components in a table: sheets keep their scores by place, and sheets of one round share one order. */
public final class ComponentOrder {

    static final int ABSENT = -1;

    private final List<ComponentId> ids;
    private final Map<ComponentId, Integer> places = new HashMap<>();

    private ComponentOrder(Collection<ComponentId> ids) {
        this.ids = List.copyOf(ids);
        this.ids.forEach(id -> places.put(id, places.size()));
    }

    /** The order of the official table. */
    public static ComponentOrder of(CriteriaSet criteria) {
        return new ComponentOrder(criteria.components().stream().map(Component::id).toList());
    }

    static ComponentOrder of(Collection<ComponentId> ids) {
        return new ComponentOrder(ids);
    }

    int size() {
        return ids.size();
    }

    ComponentId at(int place) {
        return ids.get(place);
    }

    int placeOf(ComponentId id) {
        return places.getOrDefault(id, ABSENT);
    }
}
