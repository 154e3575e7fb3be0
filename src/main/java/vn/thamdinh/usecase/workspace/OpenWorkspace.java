package vn.thamdinh.usecase.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Reality;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/** Opens a workspace with its passphrase or its recovery code. */
public final class OpenWorkspace {

    /** Says that it is the card that is damaged, not the workspace. */
    public static final String CARD = "card";

    /** Says that a passphrase was set with this card before. */
    public static final String USED = "used";

    private final Workspace.Surroundings surroundings;
    private final Function<Path, LookAtFolder.Fitness> medium;

    public OpenWorkspace(Workspace.Surroundings surroundings) {
        this(surroundings, LookAtFolder::medium);
    }

    /** @param medium says what a folder lies on */
    OpenWorkspace(Workspace.Surroundings surroundings, Function<Path, LookAtFolder.Fitness> medium) {
        this.surroundings = surroundings;
        this.medium = medium;
    }

    /** Refused with {@code ON_STICK} or {@code ON_SHARE} where a pulled stick or a broken line would damage the data. */
    public Outcome<Desk> open(Path folder, Passphrase passphrase) {
        Optional<Reason> elsewhere = elsewhere(folder);
        if (elsewhere.isPresent()) {
            return Outcome.refused(elsewhere.get(), folder.toString());
        }
        try {
            return sitDown(Workspace.open(folder, passphrase, surroundings));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /**
     * Opens with the recovery code as typed.
     *
     * @param typed groups in any case, with or without separators
     */
    public Outcome<Desk> openWithRecovery(Path folder, CharSequence typed) {
        Optional<RecoveryCode> code = RecoveryCode.parse(typed);
        Optional<Reason> elsewhere = elsewhere(folder);
        if (code.isEmpty() || elsewhere.isPresent()) {
            return Outcome.refused(elsewhere.orElse(Reason.WRONG_RECOVERY_CODE), folder.toString());
        }
        try (RecoveryCode key = code.get()) {
            return sitDown(Workspace.openWithRecovery(folder, key, surroundings));
        } catch (StorageException.WrongPassphrase e) {
            return Outcome.refused(Reason.WRONG_RECOVERY_CODE);
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /**
     * Opens with a rescue card of the secretariat and the one-time code that belongs to it, as typed.
     *
     * @param card the file; refused with {@code NOT_FOR_US} if it is another kind of card, another workspace's or
     *             {@value #USED}, with
     *             {@code DAMAGED} and {@value #CARD} as second argument if it is not a whole card
     */
    public Outcome<Desk> openWithRescue(Path folder, Path card, CharSequence typed) {
        Optional<RecoveryCode> code = RecoveryCode.parse(typed);
        Optional<Reason> elsewhere = elsewhere(folder);
        if (code.isEmpty() || elsewhere.isPresent()) {
            return Outcome.refused(elsewhere.orElse(Reason.WRONG_RECOVERY_CODE), folder.toString());
        }
        try (RecoveryCode key = code.get()) {
            if (!(KeyCardFile.read(card) instanceof KeyCard.Rescue rescue)
                    || !Workspace.idOf(folder).filter(rescue.workspace()::equals).isPresent()) {
                return Outcome.refused(Reason.NOT_FOR_US);
            }
            return once(rescue, Workspace.openWithRescue(folder, key, rescue.wrapped(), surroundings));
        } catch (StorageException.WrongPassphrase e) {
            return Outcome.refused(Reason.WRONG_RECOVERY_CODE);
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (PackageException e) {
            return switch (e.fault()) {
                case NEWER_VERSION -> Outcome.refused(Reason.NEWER_VERSION);
                case DISK -> Outcome.refused(Reason.DISK);
                default -> Outcome.refused(Reason.DAMAGED, e.fault().code(), CARD);
            };
        }
    }

    private Optional<Reason> elsewhere(Path folder) {
        return Files.isDirectory(folder) ? LookAtFolder.elsewhere(folder, medium) : Optional.empty();
    }

    private Outcome<Desk> once(KeyCard.Rescue rescue, Workspace workspace) {
        return sitDown(workspace).then(desk -> {
            if (desk.rescueOnce().used(rescue.wrapped())) {
                desk.close();
                return Outcome.refused(Reason.NOT_FOR_US, USED);
            }
            return switch (desk.rescueOnce().begun(rescue.wrapped())) {
                case Outcome.Done<Saved> _ -> Outcome.done(desk);
                case Outcome.Refused<Saved>(Reason reason, List<String> arguments) -> {
                    desk.close();
                    yield Outcome.refused(reason, arguments.toArray(String[]::new));
                }
            };
        });
    }

    private Outcome<Desk> sitDown(Workspace workspace) {
        var book = new RoundBook(workspace, surroundings.clock(), surroundings.entropy());
        boolean real = book.snapshot().founded().filter(founded -> !founded.rehearsal()).isPresent();
        if (real && !Reality.isReal(surroundings.clock(), surroundings.entropy())) {
            book.close();
            return Outcome.refused(Reason.REHEARSAL_ONLY);
        }
        return Outcome.done(new Desk(book));
    }
}
