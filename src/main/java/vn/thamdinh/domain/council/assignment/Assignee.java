package vn.thamdinh.domain.council.assignment;

import java.util.Objects;

import vn.thamdinh.domain.council.MemberId;

/**
 * A member who may be given work.
 *
 * @param body id of the body that sent him, or empty
 */
public record Assignee(MemberId member, String body) {

    public Assignee {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(body, "body");
    }
}
