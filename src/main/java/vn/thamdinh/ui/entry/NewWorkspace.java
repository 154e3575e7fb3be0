package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Arrays;

import vn.thamdinh.domain.council.Role;

/** What a person asks for on the first run. */
public record NewWorkspace(String name, Role role, char[] passphrase, Path folder) {

    /** Overwrites the passphrase. */
    void wipe() {
        Arrays.fill(passphrase, '\0');
    }

    /** Names nothing secret. */
    @Override
    public String toString() {
        return "NewWorkspace[" + role + "]";
    }
}
