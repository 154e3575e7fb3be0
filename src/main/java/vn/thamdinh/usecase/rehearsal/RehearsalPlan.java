package vn.thamdinh.usecase.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/**
 * What a rehearsal is asked for.
 *
 * @param folder     empty or absent; nothing is written outside it
 * @param seed       the same seed and number of members give the same round
 * @param members    {@value #FEWEST} to {@value #MOST}
 * @param passphrase of all its workspaces and packages; the caller wipes it
 * @param planted    whether troubles are planted: missed quotas, outliers, a recusal and an open conflict
 * @param programme  the files of the programme that is rehearsed
 */
public record RehearsalPlan(Path folder, long seed, int members, char[] passphrase, boolean planted,
                            ProgrammeFiles programme) {

    /** Fewer could not be told apart from one recused member. */
    public static final int FEWEST = 2;
    /** More than any council has. */
    public static final int MOST = 50;

    /** The passphrase that is used where none is given: no secret. */
    public static final String OPEN_PASSPHRASE = "tap duot: bon con trau di bo";

    /** Of the programme that comes first with the program. */
    public RehearsalPlan(Path folder, long seed, int members, char[] passphrase, boolean planted) {
        this(folder, seed, members, passphrase, planted, ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()));
    }

    /** Its programme; checked before anything is made. */
    Optional<Programme> read() {
        return ProgrammeReader.read(programme) instanceof ProgrammeReading.Read(Programme known)
                ? Optional.of(known) : Optional.empty();
    }

    /** The days of its programme. */
    RehearsalDays days() {
        return new RehearsalDays(read().orElseThrow());
    }

    Dice dice() {
        return new Dice("rehearsal|" + seed + (planted ? "" : "|clean"));
    }

    String name(String workspace) {
        return "rehearsal|" + seed + "|" + workspace;
    }

    Path workspace(String name) {
        return folder.resolve("workspaces").resolve(name);
    }

    Path packages() {
        return folder.resolve("goi");
    }

    /** Where a checker from outside looks. */
    Path proof() {
        return folder.resolve("kiem-tra");
    }

    /** Everybody has a stick of his own. */
    Path stick(String name) {
        return packages().resolve(name);
    }

    Path cards() {
        return folder.resolve("the");
    }

    Path state() {
        return folder.resolve(".trang-thai");
    }

    /** All that a rehearsal makes in its folder. */
    List<Path> made() {
        return List.of(folder.resolve("workspaces"), packages(), proof(), cards(), state(),
                folder.resolve(Rehearse.DECISION.getName(0)), folder.resolve(Rehearse.SIGNBOARDS),
                folder.resolve(Rehearse.RESULTS), folder.resolve(Rehearse.REPORT), folder.resolve(Practise.MARK));
    }
}
