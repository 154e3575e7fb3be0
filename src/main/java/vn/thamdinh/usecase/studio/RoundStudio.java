package vn.thamdinh.usecase.studio;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent.Standing;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** What an open workspace adds to the studio: its round's programme to begin from, its key to sign with, known signers. */
public final class RoundStudio {
    private static final Set<Standing> STATED = Set.of(Standing.FOUNDER, Standing.ADMITTED);

    private final RoundBook book;

    private final Views views;

    public RoundStudio(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** The open round's programme; nothing where no round is open. */
    public Optional<ProgrammeOffer> programme() {
        Optional<Programme> programme = book.snapshot().programme();
        return programme.flatMap(known -> book.workspace().programme(known.hash()).map(bytes -> new ProgrammeOffer(
                known.id().value(), known.shortTitle(), known.year(), known.hash().hex(), known.criteria().sample(),
                ProgrammeOffer.Origin.ROUND, ProgrammeFiles.fromCanonicalBytes(bytes))));
    }

    /** Signs a draft with the workspace's key. */
    public Outcome<Path> sign(DraftState draft, String maker, Path file) {
        return sign(draft.files(), maker, file);
    }

    /** Signs a programme's files with the workspace's key. */
    public Outcome<Path> sign(ProgrammeFiles files, String maker, Path file) {
        return SignedProgrammes.write(files, maker, book.clock().instant(), book.workspace().signingKey(), file);
    }

    /** The name that stands in this workspace for who sits at it. */
    public String me() {
        return views.round().flatMap(RoundView::me).map(Person::name).orElseGet(book::introducedName);
    }

    /** Reads a signed programme; its signer is named where the round knows the key. */
    public Outcome<Received> read(Path file) {
        String mine = book.workspace().signingKey().verifyingKey().hex();
        Correspondents known = new Correspondents(book);
        return SignedProgrammes.read(file, mine::equals, key -> Optional.of(known.of(key).name())
                .filter(name -> !name.isBlank() && STATED.contains(known.of(key).standing())));
    }
}
