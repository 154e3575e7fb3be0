package vn.thamdinh.cli.register;

import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Finds the register that a command line names. */
final class OpenRegister {
    private OpenRegister() {
    }

    static Outcome<Register> of(Desk desk, String id) {
        return desk.registers().registers().register(new RegisterId(id)).<Outcome<Register>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(desk.views().round().isEmpty() ? Reason.NO_ROUND : Reason.NOT_FOUND, id));
    }
}
