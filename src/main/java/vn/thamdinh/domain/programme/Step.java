package vn.thamdinh.domain.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.text.Require;

/**
 * A step of the plan with the bodies that answer for it.
 *
 * @param id           unique in the programme, the plan's own number: "1", "4a"
 * @param order        place in the plan, from 1
 * @param lead         cơ quan chủ trì
 * @param coordinators cơ quan phối hợp
 * @param advisers     cơ quan tham mưu
 * @param guides       cơ quan hướng dẫn
 * @param work         what it brings about; empty where the round does not show it
 * @param after        ids of the steps whose outcome it needs
 * @param source       paragraph of the plan
 */
public record Step(String id, int order, String title, Deadline deadline, List<String> lead,
                   List<String> coordinators, List<String> advisers, List<String> guides,
                   Optional<StepWork> work, List<String> after, String source) {
    public Step {
        id = Require.identifier(id, "step id", 32);
        Require.that(order >= 1, "step order below 1");
        title = Require.text(title, "step title");
        Objects.requireNonNull(deadline, "deadline");
        lead = List.copyOf(lead);
        coordinators = List.copyOf(coordinators);
        advisers = List.copyOf(advisers);
        guides = List.copyOf(guides);
        Objects.requireNonNull(work, "work");
        after = List.copyOf(after);
        source = Require.text(source, "step source");
    }
}
