package vn.thamdinh.usecase.workspace;

import java.nio.file.Path;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * What a person says at the first run.
 *
 * @param folder    must be empty or absent
 * @param name      the person's name
 * @param rehearsal whether the round, if one is founded, is practice
 * @param programme files of the round's programme, if one is founded
 */
public record NewWorkspace(Path folder, String name, Role role, boolean rehearsal,
                           ProgrammeFiles programme) {

    /** A round of a programme that comes with the program. */
    public NewWorkspace(Path folder, String name, Role role, boolean rehearsal, ProgrammeId programme) {
        this(folder, name, role, rehearsal, ProgrammeFiles.shipped(programme));
    }
}
