package vn.thamdinh.usecase.view;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;

/** The person at the desk, in the role that the workspace was opened for. */
public record Person(MemberId id, String name, Role role) {
}
