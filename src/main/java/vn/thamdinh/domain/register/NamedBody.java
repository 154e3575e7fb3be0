package vn.thamdinh.domain.register;

import vn.thamdinh.domain.text.Require;

/**
 * A body that a programme charges with work and that is none of its units.
 *
 * @param id unique among the programme's bodies of registers
 */
public record NamedBody(String id, String name) {
    public NamedBody {
        id = Require.identifier(id, "body id", 64);
        name = Require.text(name, "body name");
    }
}
