package vn.thamdinh.documents.conformity;

import java.util.Objects;

/** A file that cannot be judged because it cannot be read as a paper. */
public final class UnreadablePaperException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause why;

    /** Made with what is wrong and a technical detail without words of the paper. */
    public UnreadablePaperException(Cause why, String detail) {
        super(why + " " + detail);
        this.why = Objects.requireNonNull(why, "why");
    }

    public Cause why() {
        return why;
    }

    /** What is wrong with a file. */
    public enum Cause {
        /** No byte in it. */
        EMPTY("empty-paper"),
        /** Neither PDF nor DOCX. */
        OTHER_FORMAT("other-format"),
        /** A password is needed. */
        ENCRYPTED("encrypted-paper"),
        /** Cut off or broken. */
        DAMAGED("damaged-paper"),
        /** Larger than a paper can be, packed or unpacked. */
        TOO_LARGE("paper-too-large");

        private final String stableName;

        Cause(String stableName) {
            this.stableName = stableName;
        }

        /** The name in JSON and in message keys; never changed. */
        public String stableName() {
            return stableName;
        }
    }
}
