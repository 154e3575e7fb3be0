package vn.thamdinh.ui.exchange.stick;

import java.util.Optional;

/** The passphrase of a package as it is typed: twice when it is made, once when it is opened. */
public final class PackageSecret {

    public static final int SHORTEST = 12;

    private PackageSecret() {
    }

    /** What a person has to mend. */
    public enum Fault { EMPTY, TOO_SHORT, DIFFERENT }

    public static Optional<Fault> forExport(String first, String second) {
        if (first.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (first.codePointCount(0, first.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        return first.equals(second) ? Optional.empty() : Optional.of(Fault.DIFFERENT);
    }

    public static Optional<Fault> forImport(String typed) {
        return typed.isEmpty() ? Optional.of(Fault.EMPTY) : Optional.empty();
    }
}
