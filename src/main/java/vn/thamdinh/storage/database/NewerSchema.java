package vn.thamdinh.storage.database;

import java.io.IOException;

/** The tables are those of a later version of the program; nothing is wrong with them. */
public final class NewerSchema extends IOException {

    private static final long serialVersionUID = 1L;

    NewerSchema(String version) {
        super("tables of version " + version);
    }
}
