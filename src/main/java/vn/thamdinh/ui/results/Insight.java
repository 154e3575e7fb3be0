package vn.thamdinh.ui.results;

import java.util.Map;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.analysis.Analysis;

/**
 * What is told beyond points and ranks.
 *
 * @param writers   who writes on which device, by the writer's id
 * @param roles     in which role, by the same
 * @param rehearsal whether the round is one
 * @param records   whether the person at the desk notes papers and waives rules
 */
public record Insight(Analysis analysis, Map<String, String> writers, Map<String, Role> roles,
                      boolean rehearsal, boolean records) {

    public Insight {
        writers = Map.copyOf(writers);
        roles = Map.copyOf(roles);
    }
}
