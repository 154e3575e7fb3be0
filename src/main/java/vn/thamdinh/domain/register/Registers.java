package vn.thamdinh.domain.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.text.Require;

/** The registers that a programme keeps, the bodies that they name and the targets computed from them. */
public record Registers(List<NamedBody> bodies, List<Register> registers, List<Target> targets) {
    /** Of a programme that keeps none. */
    public static final Registers NONE = new Registers(List.of(), List.of(), List.of());

    public Registers {
        bodies = List.copyOf(bodies);
        registers = List.copyOf(registers);
        targets = List.copyOf(targets);
        Set<String> ids = new HashSet<>();
        registers.forEach(one -> Require.that(ids.add(one.id().value()), "a register stands twice: " + one.id()));
        Set<String> names = new HashSet<>();
        targets.forEach(one -> Require.that(names.add(one.id()), "a target stands twice: " + one.id()));
    }

    public boolean isEmpty() {
        return registers.isEmpty();
    }

    /** The register of that id. */
    public Optional<Register> register(RegisterId id) {
        return registers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The body of that id. */
    public Optional<NamedBody> body(String id) {
        return bodies.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The target of that id. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
