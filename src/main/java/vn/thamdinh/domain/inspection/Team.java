package vn.thamdinh.domain.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.text.Require;

/**
 * A team that visits units (đoàn, tổ kiểm tra), as it stands now.
 *
 * @param name    such as "Đoàn kiểm tra số 1"
 * @param leader  trưởng đoàn; signs the minutes
 * @param secretary who writes the minutes; empty if the leader does
 * @param others  everyone else, each once
 * @param formed  false once the team was dissolved
 */
public record Team(TeamId id, String name, MemberId leader, Optional<MemberId> secretary, List<MemberId> others,
                   boolean formed) {
    public Team {
        Objects.requireNonNull(id, "id");
        name = Require.text(name, "team name");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(secretary, "secretary");
        others = List.copyOf(others);
        long all = 1 + secretary.stream().count() + others.size();
        Require.that(Stream.of(Stream.of(leader), secretary.stream(), others.stream()).flatMap(each -> each).distinct()
                .count() == all, "a person twice in team " + id);
    }

    /** Everyone, the leader first, then the secretary. */
    public List<MemberId> members() {
        return Stream.of(Stream.of(leader), secretary.stream(), others.stream()).flatMap(each -> each).toList();
    }
}
