package vn.thamdinh.usecase.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.place.StateFolder;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** The way into workspaces for who knows neither keys nor storage; passphrases stay the caller's to wipe. */
public final class Workspaces {

    private final Workspace.Surroundings surroundings;

    private Workspaces(Workspace.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * With this computer's time and randomness.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public static Workspaces ofThisComputer(Map<String, String> environment, Path home, boolean windows) {
        return in(StateFolder.usual(environment, home, windows).folder());
    }

    /**
     * The same, remembering what was opened in another folder.
     *
     * @param stateFolder made when it is needed
     */
    public static Workspaces in(Path stateFolder) {
        return in(stateFolder, KeyDerivation.Cost.STANDARD);
    }

    /**
     * The same, with passphrases that cost another effort to try.
     *
     * @param cost of new workspaces; others keep theirs
     */
    public static Workspaces in(Path stateFolder, KeyDerivation.Cost cost) {
        return new Workspaces(new Workspace.Surroundings(stateFolder, Clock.systemDefaultZone(), new SystemEntropy(), cost));
    }

    /** Makes a workspace. */
    public Outcome<CreatedWorkspace> create(NewWorkspace wanted, char[] passphrase) {
        return with(passphrase, secret -> new CreateWorkspace(surroundings).create(wanted, secret));
    }

    /** Opens a workspace. */
    public Outcome<Desk> open(Path folder, char[] passphrase) {
        return with(passphrase, secret -> new OpenWorkspace(surroundings).open(folder, secret));
    }

    /** Brings a workspace from a moving file, a stick or a share. */
    public BringWorkspace bring() {
        return new BringWorkspace(surroundings);
    }

    private static <T> Outcome<T> with(char[] typed, Function<Passphrase, Outcome<T>> work) {
        if (typed.length == 0) {
            return Outcome.refused(Reason.WRONG_PASSPHRASE);
        }
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return work.apply(passphrase);
        }
    }
}
