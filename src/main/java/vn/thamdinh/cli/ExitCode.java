package vn.thamdinh.cli;

/** How a command ended, as the number that a script sees. Numbers are a promise and are never given a new meaning. */
public enum ExitCode {
    OK(0),
    /** The request was understood and refused; nothing changed. */
    REFUSED(1),
    /** The command line was wrong. */
    USAGE(2),
    /** A file or workspace is damaged or forged. */
    DAMAGED(3),
    /** Not possible now (in use, disk full, no display); the same command may work later. */
    NOT_NOW(4),
    /** Cancelled by the person; nothing changed. */
    CANCELLED(5),
    /** A paper follows from what it was held against, but was withdrawn or replaced after its issue. */
    WITHDRAWN(6),
    /** An error of the program itself. */
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The process exit status, 0 to 125. */
    public int number() {
        return number;
    }
}
