package vn.thamdinh.exchange;

/** Why a package cannot be read or written; nothing was changed. */
public final class PackageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final PackageFault fault;

    /** @param detail for those who look closer: names of files, numbers; never content */
    public PackageException(PackageFault fault, String detail) {
        super(fault.code() + ": " + detail);
        this.fault = fault;
    }

    public PackageFault fault() {
        return fault;
    }
}
