package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.studio.ProgrammeOffer;

/**
 * What a person asks for on the first run.
 *
 * @param programme of the round that a secretariat founds; the program's usual one where nothing was chosen
 * @param rehearsal whether that round is practice
 */
public record NewWorkspace(String name, Role role, char[] passphrase, Path folder, Optional<ProgrammeOffer> programme,
        boolean rehearsal) {

    /** A round of the usual programme. */
    public NewWorkspace(String name, Role role, char[] passphrase, Path folder) {
        this(name, role, passphrase, folder, Optional.empty(), false);
    }

    /** The same with another programme. */
    NewWorkspace with(Optional<ProgrammeOffer> chosen, boolean practice) {
        return new NewWorkspace(name, role, passphrase, folder, chosen, practice);
    }

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
