package vn.thamdinh.exchange.v1;

import vn.thamdinh.exchange.PackageFault;

/**
 * A package for other readers to try.
 *
 * @param fault stable name of what a reader must report; empty for a sound one
 * @param about what is wrong with it, or worth a look
 */
record Vector(String file, String fault, String about, byte[] bytes) {

    static Vector sound(String file, String about, byte[] bytes) {
        return new Vector(file + ".tdpkg", "", about, bytes);
    }

    static Vector of(PackageFault fault, String about, byte[] bytes) {
        String name = fault.code() + "-" + about.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Vector(name + ".tdpkg", fault.code(), about, bytes);
    }

    /** An archive with one fault, sealed for the office. */
    static Vector inside(PackageFault fault, String about, byte[] archive) {
        return of(fault, about, Sample.sealed(archive, Sample.OFFICE_AGE.recipient()));
    }
}
