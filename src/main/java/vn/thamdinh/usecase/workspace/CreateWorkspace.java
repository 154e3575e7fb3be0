package vn.thamdinh.usecase.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.PassphraseStrength;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Reality;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/** First run: makes an encrypted workspace; the secretariat's founds the round with it. */
public final class CreateWorkspace {

    /** The member id of whoever founds the round. */
    public static final MemberId SECRETARY = new MemberId("thu-ky");

    /** Least strength of a passphrase, on the scale of {@link PassphraseStrength}. */
    public static final int LEAST_STRENGTH = 2;

    private final Workspace.Surroundings surroundings;
    private final Function<Path, LookAtFolder.Fitness> medium;

    public CreateWorkspace(Workspace.Surroundings surroundings) {
        this(surroundings, LookAtFolder::medium);
    }

    /** @param medium says what a folder lies on */
    CreateWorkspace(Workspace.Surroundings surroundings, Function<Path, LookAtFolder.Fitness> medium) {
        this.surroundings = surroundings;
        this.medium = medium;
    }

    /**
     * Makes the workspace; on refusal nothing is left behind but what was there. Refused with {@code ON_STICK} or
     * {@code ON_SHARE} where it could not be opened again.
     */
    public Outcome<CreatedWorkspace> create(NewWorkspace wanted, Passphrase passphrase) {
        Optional<Reason> against = LookAtFolder.against(wanted.folder(), medium);
        if (against.isPresent()) {
            return Outcome.refused(against.get(), wanted.folder().toString());
        }
        if (wanted.name().isBlank()) {
            return Outcome.refused(Reason.NAME_NEEDED);
        }
        if (!wanted.rehearsal() && !Reality.isReal(surroundings.clock(), surroundings.entropy())) {
            return Outcome.refused(Reason.REHEARSAL_ONLY);
        }
        if (PassphraseStrength.of(passphrase).score() < LEAST_STRENGTH) {
            return Outcome.refused(Reason.WEAK_PASSPHRASE);
        }
        return wanted.role() == Role.SECRETARIAT ? withRound(wanted, passphrase) : withoutRound(wanted, passphrase);
    }

    private Outcome<CreatedWorkspace> withoutRound(NewWorkspace wanted, Passphrase passphrase) {
        return make(wanted, passphrase).then(created -> {
            var book = new RoundBook(created.workspace(), surroundings.clock(), surroundings.entropy());
            return book.introduce(wanted.name(), wanted.role())
                    .then(_ -> Outcome.done(new CreatedWorkspace(new Desk(book), created.recoveryCode().text())));
        });
    }

    private Outcome<CreatedWorkspace> withRound(NewWorkspace wanted, Passphrase passphrase) {
        ProgrammeFiles files = wanted.programme();
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Faulty faulty ->
                    Outcome.refused(Reason.FAULTY_PROGRAMME, String.valueOf(faulty.problems().size()));
            case ProgrammeReading.Read(Programme programme) -> make(wanted, passphrase).then(created -> {
                var book = new RoundBook(created.workspace(), surroundings.clock(), surroundings.entropy());
                return found(book, wanted, programme, files)
                        .then(_ -> Outcome.done(new CreatedWorkspace(new Desk(book), created.recoveryCode().text())));
            });
        };
    }

    private static Outcome<?> enrolSelf(RoundBook book, NewWorkspace wanted) {
        return book.append(List.of(
                new CouncilFact.MemberEnrolled(SECRETARY, wanted.name().strip(), "", "", Role.SECRETARIAT)));
    }

    private static Outcome<Object> found(RoundBook book, NewWorkspace wanted, Programme programme,
                                         ProgrammeFiles files) {
        var founded = new RoundFact.Founded(programme.shortTitle(), wanted.rehearsal(),
                List.of(book.workspace().signingKey().verifyingKey().hex()));
        return book.found(founded, programme.hash(), files.toCanonicalBytes(), SECRETARY)
                .then(_ -> enrolSelf(book, wanted).then(Outcome::done));
    }

    private Outcome<Workspace.Created> make(NewWorkspace wanted, Passphrase passphrase) {
        try {
            return Outcome.done(Workspace.create(wanted.folder(), passphrase, surroundings));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }
}
