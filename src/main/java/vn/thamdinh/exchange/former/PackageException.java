package vn.thamdinh.exchange.former;

/** Why a package cannot be read or written; nothing was changed. */
public abstract sealed class PackageException extends Exception {

    private static final long serialVersionUID = 1L;

    PackageException(String detail) {
        super(detail);
    }

    /** The passphrase does not open it, or its first lines are damaged: the two cannot be told apart. */
    public static final class NoKey extends PackageException {
        private static final long serialVersionUID = 1L;

        NoKey() {
            super("no key fits");
        }
    }

    /** It is damaged, cut off, or not a package. */
    public static final class Damaged extends PackageException {
        private static final long serialVersionUID = 1L;

        public Damaged(String detail) {
            super(detail);
        }
    }

    /** A newer version of the program wrote it in a form unknown here. */
    public static final class Newer extends PackageException {
        private static final long serialVersionUID = 1L;

        public Newer(String version) {
            super(version);
        }
    }

    /** The medium failed: missing, full, read-only, pulled out. */
    public static final class Medium extends PackageException {
        private static final long serialVersionUID = 1L;

        Medium(String detail) {
            super(detail);
        }
    }
}
