package vn.thamdinh.domain.programme.change;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/** Something of a programme, other than a component, that entries name. */
public record Named(Kind kind, String id) {

    /** What it is. */
    public enum Kind {
        /** An assessed unit: it keeps its code or is dropped. */
        UNIT,
        /** A survey form. */
        FORM,
        /** A recorded figure. */
        FIGURE,
        /** A paper of the dossier. */
        PAPER,
        /** A rule of eligibility. */
        RULE,
        /** A register. */
        REGISTER,
        /** A column of a register: "register/column". */
        COLUMN
    }

    /** A column of a register. */
    public static Named column(String register, String column) {
        return new Named(Kind.COLUMN, register + "/" + column);
    }

    public Named {
        Objects.requireNonNull(kind, "kind");
        id = Require.identifier(id, "name", 120);
    }
}
