package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.studio.StudioPort;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.recovery.RecoverySheet;
import vn.thamdinh.usecase.rehearsal.Practise;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.workspace.Bringable;

/**
 * What the way in needs done. Everything but {@link #strength} touches files and is called off the FX thread; arrays of
 * secrets are wiped by the caller once the call has come back.
 *
 * @param <S> what an opened workspace is to the rest of the program
 */
public interface EntryDesk<S> {

    /** The workspace opened last on this computer, if it is still there. */
    Optional<Path> recentFolder();

    /** What {@link #recentFolder} answers, where that is known already; on any thread, at once. */
    default Optional<Recent> recentAtHand() {
        return Optional.empty();
    }

    /** @param folder nothing on a computer that has opened no workspace */
    record Recent(Optional<Path> folder) {
    }

    /** What stands against keeping a workspace in a folder; asked while the person chooses. */
    FolderVerdict look(Path folder);

    /** A folder of that name, or with a number, which is free and lies on this computer's own disk; none where there is none. */
    default Optional<Path> proposed(String name) {
        return Optional.empty();
    }

    /** Cheap enough to be asked at every key. */
    Strength strength(char[] passphrase);

    /** What a round can be opened with, the usual one first; none where there is no choice. */
    default List<ProgrammeOffer> programmes() {
        return List.of();
    }

    /** The studio, in which programmes are made before there is a round; nothing where it is not to be had. */
    default Optional<StudioPort> studio() {
        return Optional.empty();
    }

    /** Makes an encrypted workspace and opens it. */
    Outcome<CreatedWorkspace<S>> create(NewWorkspace wanted, Progress progress);

    /**
     * Makes a round to practise in and opens it at one of its seats. Stopped or refused, it leaves the folder as it was.
     */
    default Outcome<S> practise(Path folder, Practise.Seat seat, Progress progress) {
        return Outcome.refused(Reason.NOT_FOUND);
    }

    /** Whether a workspace is one to practise in, whose passphrase everybody may know. */
    default boolean isPractice(Path folder) {
        return false;
    }

    /**
     * Refused with {@code WRONG_PASSPHRASE}, whose first argument may be the seconds until the next attempt, or with
     * {@code TOO_EARLY}, whose first argument is the seconds still to wait.
     */
    Outcome<S> unlock(Path folder, char[] passphrase, Progress progress);

    /** As the person typed the code; refused with {@code WRONG_RECOVERY_CODE}. */
    Outcome<S> unlockWithRecovery(Path folder, char[] code, Progress progress);

    /**
     * {@link #unlockWithRecovery} with a card that the secretariat made for a member who forgot the passphrase, and
     * the one-time code that belongs to it; refused with {@code NOT_FOR_US} if the card is another one's.
     */
    Outcome<S> unlockWithRescue(Path folder, Path card, char[] code, Progress progress);

    /** Sets another passphrase for an opened workspace. */
    Outcome<S> setPassphrase(S session, char[] passphrase, Progress progress);

    /**
     * Makes sure that the person at the keyboard knows the passphrase of an open workspace; refused as {@link #unlock} is.
     */
    default Outcome<Boolean> confirm(S session, char[] passphrase) {
        return Outcome.done(true);
    }

    /** Makes a backup here if anything changed since the last; one that a restore or a move has closed has its own. */
    default Outcome<Boolean> backUp(S session, String why, Progress progress) {
        return Outcome.done(true);
    }

    /** Whether a second medium was chosen and is there now: a cheap look. */
    default boolean seesSecondMedium(S session) {
        return false;
    }

    /** Keeps here what makes the next opening quick; called once, before the session is closed. What fails is of no consequence. */
    default void leave(S session) {
    }

    /** Copies the backups to the second medium; whether it was there. It saves nothing, so it may run beside changes. */
    default Outcome<Boolean> copyBackups(S session, Progress progress) {
        return Outcome.done(false);
    }

    /** Remembers that the second medium has all backups of now. */
    default Outcome<Boolean> noteCopied(S session) {
        return Outcome.done(true);
    }

    /** What would be brought from a moving file, from backups, or from a folder on a stick or share. */
    default Outcome<Bringable> lookToBring(Path from, Progress progress) {
        return Outcome.refused(Reason.NOT_FOUND, from.toString());
    }

    /** Brings it into a folder that is not there or empty; that folder. */
    default Outcome<Path> bring(Bringable found, Path target, Progress progress) {
        return Outcome.refused(Reason.NOT_FOUND, target.toString());
    }

    /** Lets a workspace that was moved away be opened here again. */
    default Outcome<Path> takeBack(Path folder) {
        return Outcome.done(folder);
    }

    /** Writes the page with the recovery code to a file, and reads it back. */
    Outcome<Path> saveSheet(RecoverySheet sheet, String code, Path file);

    /** The person has shown that the recovery code is kept. */
    Outcome<S> recoveryKept(S session);

    /** A new recovery code, where the last one was shown and the person never showed that it is kept. */
    Outcome<Optional<String>> recoveryDue(S session);

    /** What a folder is good for. */
    enum FolderVerdict {
        GOOD, HOLDS_WORKSPACE, NOT_EMPTY, REMOVABLE, NETWORK, NOT_WRITABLE, TOO_LONG, NO_PATH;

        /** Whether a workspace cannot be there; none is made where it could not be opened again. */
        boolean excluded() {
            return this != GOOD;
        }
    }

    /** What would help a passphrase most. */
    enum Advice { TOO_SHORT, COMMON_WORD, REPEATS, ADD_WORDS, GOOD }

    /** @param score 0 (falls at once) to 4 (strong); at least {@value #LEAST} is wanted */
    record Strength(int score, Advice advice) {

        static final int LEAST = 2;

        boolean enough() {
            return score >= LEAST;
        }
    }

    /** @param recoveryCode shown once, then forgotten */
    record CreatedWorkspace<S>(String recoveryCode, S session) {
    }
}
