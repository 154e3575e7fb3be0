package vn.thamdinh.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.PassphraseStrength;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.ui.entry.NewWorkspace;
import vn.thamdinh.ui.studio.StudioPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.care.SecondMedium;
import vn.thamdinh.usecase.recovery.RecoverySheet;
import vn.thamdinh.usecase.rehearsal.Practise;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.StudioKey;
import vn.thamdinh.usecase.workspace.Bringable;
import vn.thamdinh.usecase.workspace.BringWorkspace;
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.LookAtFolder;
import vn.thamdinh.usecase.workspace.OpenWorkspace;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The way in over the use cases. Remembers the folder opened last, outside of it, on this computer. */
final class DeskEntry implements EntryDesk<Desk> {

    private static final Logger LOG = System.getLogger(DeskEntry.class.getName());

    private final Workspace.Surroundings surroundings;
    private final Supplier<ProgrammeFiles> programme;
    private final Runnable opening;
    private final Consumer<Desk> opened;
    private final RecentFolder recent;
    private Supplier<Optional<Recent>> ahead;

    /**
     * @param programme of the round that a secretariat's new workspace founds; read when it is asked for
     * @param opening   told before a workspace is opened
     * @param opened    told in the same thread once it is
     * @param ahead     the recent folder, where it was read before; asked for the first window alone
     */
    DeskEntry(Workspace.Surroundings surroundings, Supplier<ProgrammeFiles> programme, Runnable opening,
            Consumer<Desk> opened, Supplier<Optional<Recent>> ahead) {
        this.surroundings = surroundings;
        this.programme = programme;
        this.opening = opening;
        this.opened = opened;
        this.recent = new RecentFolder(surroundings.stateDir());
        this.ahead = ahead;
    }

    DeskEntry(Workspace.Surroundings surroundings, Supplier<ProgrammeFiles> programme, Runnable opening) {
        this(surroundings, programme, opening, _ -> { }, Optional::empty);
    }

    @Override
    public Optional<Path> recentFolder() {
        BackgroundTasks.assertNotFxThread();
        return recent.read();
    }

    @Override
    public Optional<Recent> recentAtHand() {
        Supplier<Optional<Recent>> first = ahead;
        ahead = Optional::empty;
        return first.get();
    }

    /** The usual programme first, then the others that come with the program, then drafts without problems. */
    @Override
    public List<ProgrammeOffer> programmes() {
        BackgroundTasks.assertNotFxThread();
        String usual = programme.get().hash().hex();
        return port().studio().offers().stream()
                .sorted(Comparator.comparing(offer -> !offer.hash().equals(usual))).toList();
    }

    @Override
    public Optional<StudioPort> studio() {
        return Optional.of(port());
    }

    /** The studio of this computer; its drafts lie beside what is remembered of workspaces. */
    StudioPort port() {
        return port(surroundings);
    }

    static StudioPort port(Workspace.Surroundings surroundings) {
        Path shelf = surroundings.stateDir().resolve("programmes");
        return new StudioPort(new Studio(shelf, surroundings.clock()),
                new StudioKey(shelf, surroundings.entropy(), surroundings.cost()), Optional.empty());
    }

    @Override
    public FolderVerdict look(Path folder) {
        BackgroundTasks.assertNotFxThread();
        return switch (LookAtFolder.look(folder)) {
            case GOOD -> FolderVerdict.GOOD;
            case HOLDS_WORKSPACE -> FolderVerdict.HOLDS_WORKSPACE;
            case NOT_EMPTY -> FolderVerdict.NOT_EMPTY;
            case NOT_WRITABLE -> FolderVerdict.NOT_WRITABLE;
            case REMOVABLE -> FolderVerdict.REMOVABLE;
            case NETWORK -> FolderVerdict.NETWORK;
            case TOO_LONG -> FolderVerdict.TOO_LONG;
        };
    }

    /** In the person's own folder; where that lies on a share, in the one that Windows never takes along. */
    @Override
    public Optional<Path> proposed(String name) {
        BackgroundTasks.assertNotFxThread();
        return LookAtFolder.proposal(ownFolders(), name);
    }

    private static List<Path> ownFolders() {
        return Stream.of(System.getProperty("user.home"), System.getenv("LOCALAPPDATA")).filter(Objects::nonNull)
                .map(Path::of).toList();
    }

    @Override
    public Strength strength(char[] typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            PassphraseStrength judged = PassphraseStrength.of(passphrase);
            return new Strength(judged.score(), switch (judged.reason()) {
                case TOO_SHORT -> Advice.TOO_SHORT;
                case COMMON_WORD -> Advice.COMMON_WORD;
                case REPEATS -> Advice.REPEATS;
                case ADD_WORDS -> Advice.ADD_WORDS;
                case GOOD -> Advice.GOOD;
            });
        }
    }

    @Override
    public Outcome<CreatedWorkspace<Desk>> create(NewWorkspace wanted, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        var asked = new vn.thamdinh.usecase.workspace.NewWorkspace(wanted.folder(), wanted.name(), wanted.role(), wanted.rehearsal(),
                wanted.programme().map(ProgrammeOffer::files).orElseGet(programme));
        try (Passphrase passphrase = Passphrase.of(wanted.passphrase())) {
            return new CreateWorkspace(surroundings).create(asked, passphrase).then(created -> {
                recent.remember(wanted.folder());
                return created.desk().recoveryKept().shown().then(_ ->
                        Outcome.done(new CreatedWorkspace<>(created.recoveryCode(), created.desk())));
            });
        }
    }

    @Override
    public Outcome<Desk> practise(Path folder, Practise.Seat seat, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return Practise.make(folder, seat, surroundings.stateDir(), progress)
                .then(seated -> unlock(seated, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(), progress));
    }

    @Override
    public boolean isPractice(Path folder) {
        BackgroundTasks.assertNotFxThread();
        return Practise.isOpenToAll(folder);
    }

    @Override
    public Outcome<Desk> unlock(Path folder, char[] typed, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        opening.run();
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return new OpenWorkspace(surroundings).open(folder, passphrase).then(desk -> remembered(folder, desk));
        }
    }

    @Override
    public Outcome<Desk> unlockWithRecovery(Path folder, char[] code, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return new OpenWorkspace(surroundings).openWithRecovery(folder, new String(code))
                .then(desk -> remembered(folder, desk));
    }

    @Override
    public Outcome<Desk> unlockWithRescue(Path folder, Path card, char[] code, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return new OpenWorkspace(surroundings).openWithRescue(folder, card, new String(code))
                .then(desk -> remembered(folder, desk));
    }

    @Override
    public Outcome<Desk> setPassphrase(Desk desk, char[] typed, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return desk.setPassphrase().to(passphrase).then(_ -> Outcome.done(desk));
        }
    }

    @Override
    public Outcome<Boolean> confirm(Desk desk, char[] typed) {
        BackgroundTasks.assertNotFxThread();
        return desk.care().confirm(typed);
    }

    @Override
    public Outcome<Boolean> backUp(Desk desk, String why, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return desk.care().isOpen() ? desk.care().backups().makeIfChanged(why).then(_ -> Outcome.done(true))
                : Outcome.done(true);
    }

    @Override
    public void leave(Desk desk) {
        if (!desk.care().isOpen()) {
            return;
        }
        try {
            desk.dashboard().keep();
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "the next opening works it out anew", failure);
        }
    }

    @Override
    public boolean seesSecondMedium(Desk desk) {
        BackgroundTasks.assertNotFxThread();
        return desk.care().isOpen() && desk.care().secondMedium().standing().filter(SecondMedium.Standing::there).isPresent();
    }

    @Override
    public Outcome<Boolean> copyBackups(Desk desk, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return desk.care().isOpen() ? desk.care().secondMedium().bring(progress)
                .then(written -> Outcome.done(written.isPresent())) : Outcome.done(false);
    }

    @Override
    public Outcome<Boolean> noteCopied(Desk desk) {
        BackgroundTasks.assertNotFxThread();
        return desk.care().isOpen() ? desk.care().secondMedium().note() : Outcome.done(true);
    }

    @Override
    public Outcome<Bringable> lookToBring(Path from, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        return new BringWorkspace(surroundings).look(from, progress);
    }

    @Override
    public Outcome<Path> bring(Bringable found, Path target, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        ownFolders().forEach(Trees::clearBroken);
        return new BringWorkspace(surroundings).bring(found, target, progress);
    }

    @Override
    public Outcome<Path> takeBack(Path folder) {
        BackgroundTasks.assertNotFxThread();
        return new BringWorkspace(surroundings).takeBack(folder);
    }

    @Override
    public Outcome<Path> saveSheet(RecoverySheet sheet, String code, Path file) {
        BackgroundTasks.assertNotFxThread();
        return sheet.save(code, file, surroundings.clock());
    }

    @Override
    public Outcome<Desk> recoveryKept(Desk desk) {
        BackgroundTasks.assertNotFxThread();
        return desk.recoveryKept().kept().then(_ -> Outcome.done(desk));
    }

    @Override
    public Outcome<Optional<String>> recoveryDue(Desk desk) {
        BackgroundTasks.assertNotFxThread();
        return desk.recoveryKept().due();
    }

    private Outcome<Desk> remembered(Path folder, Desk desk) {
        opened.accept(desk);
        recent.remember(folder);
        return Outcome.done(desk);
    }
}
