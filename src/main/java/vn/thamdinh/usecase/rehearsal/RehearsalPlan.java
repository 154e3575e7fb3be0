package vn.thamdinh.usecase.rehearsal;

import java.nio.file.Path;

/**
 * What a rehearsal is asked for.
 *
 * @param folder     empty or absent; nothing is written outside it
 * @param seed       the same seed and number of members give the same round
 * @param members    {@value #FEWEST} to {@value #MOST}
 * @param passphrase of all its workspaces and packages; the caller wipes it
 * @param planted    whether troubles are planted: missed quotas, outliers, a recusal and an open conflict
 */
public record RehearsalPlan(Path folder, long seed, int members, char[] passphrase, boolean planted) {

    /** Fewer could not be told apart from one recused member. */
    public static final int FEWEST = 2;
    /** More than any council has. */
    public static final int MOST = 50;

    /** The passphrase that is used where none is given: no secret. */
    public static final String OPEN_PASSPHRASE = "tap duot: bon con trau di bo";

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
}
