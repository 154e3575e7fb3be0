package vn.thamdinh.ui.exchange.receive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.exchange.key.KeyPort.Card;
import vn.thamdinh.ui.exchange.key.KeyPort.CardKind;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Gap;
import vn.thamdinh.usecase.travel.Arrival;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;
import vn.thamdinh.usecase.travel.Preview;
import vn.thamdinh.usecase.travel.TakeIn;
import vn.thamdinh.usecase.view.RoundView;

/** Packages and cards that come into the open workspace. */
public final class DeskReceiving implements ReceivePort {

    private static final String BETWEEN = " ";

    private final Desk desk;
    private final Function<Path, Outcome<Card>> cards;
    private char[] kept = new char[0];

    /** @param cards reads a key card */
    public DeskReceiving(Desk desk, Function<Path, Outcome<Card>> cards) {
        this.desk = desk;
        this.cards = cards;
    }

    @Override
    public synchronized Outcome<Look> look(List<Path> places, char[] passphrase, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        keep(passphrase);
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                files.add(place);
                continue;
            }
            Outcome<List<Path>> inside = desk.lookAtPackages().files(place);
            if (!(inside instanceof Outcome.Done<List<Path>>(List<Path> found))) {
                return ((Outcome.Refused<List<Path>>) inside).as();
            }
            files.addAll(found);
        }
        return desk.lookAtPackages().look(files, kept.clone(), progress)
                .then(previews -> Outcome.done(new Look(previews.stream().map(this::found).toList())));
    }

    /** The passphrase that opened packages opens them again when they are taken. */
    private void keep(char[] passphrase) {
        Arrays.fill(kept, ' ');
        kept = passphrase.clone();
        Arrays.fill(passphrase, ' ');
    }

    private Found found(Preview preview) {
        return switch (preview) {
            case Preview.Sound sound -> sound(sound);
            case Preview.Card(Path file) -> card(file);
            case Preview.Locked(Path file) -> new Found(file, Kind.UNKNOWN, "", "", Verdict.PASSPHRASE, 0, 0, 0,
                    List.of(), List.of(), Optional.empty(), Optional.empty());
            case Preview.Refused refused -> new Found(refused.file(), Kind.UNKNOWN, "", "", isBad(refused) ? Verdict.BAD
                    : Verdict.REFUSED, 0, 0, 0, List.of(), List.of(), Optional.of(why(refused)), Optional.empty());
        };
    }

    private Found sound(Preview.Sound sound) {
        Preview.Counts counts = sound.counts();
        boolean known = sound.before() && counts.added() == 0;
        return new Found(sound.file(), Kind.valueOf(sound.kind().name()), name(sound.from()), sound.from().device(),
                known ? Verdict.KNOWN : Verdict.NEW, counts.added(), counts.known(), counts.conflicting(),
                desk.views().round().map(round -> sound.units().stream().map(unit -> round.programme().unit(unit)
                        .map(each -> each.fullName()).orElse(unit.code())).toList()).orElse(List.of()),
                sound.gaps().stream().map(DeskReceiving::numbers).toList(), Optional.empty(), Optional.empty(),
                doubt(sound.from().standing()), sound.kept().stream().map(DeskReceiving::numbers).toList());
    }

    private static Doubt doubt(Correspondent.Standing standing) {
        return switch (standing) {
            case FOUNDER, ADMITTED -> Doubt.NONE;
            case CLAIMED -> Doubt.OWN_WORD;
            case NOT_ADMITTED -> Doubt.NOT_ADMITTED;
            case REVOKED -> Doubt.REVOKED;
            case UNKNOWN -> Doubt.UNKNOWN;
        };
    }

    private Found card(Path file) {
        return switch (cards.apply(file)) {
            case Outcome.Done<Card>(Card card) -> new Found(file, Kind.valueOf(card.kind().name()),
                    card.kind() == CardKind.ENROLMENT ? card.name() : "", card.device(), Verdict.CARD, 0, 0, 0, List.of(), List.of(), Optional.empty(),
                    Optional.of(card));
            case Outcome.Refused<Card> refused -> new Found(file, Kind.UNKNOWN, "", "", Verdict.REFUSED, 0, 0, 0, List.of(),
                    List.of(), Optional.of(refused), Optional.empty());
        };
    }

    private static String name(Correspondent who) {
        return who.name().isEmpty() ? who.fingerprint() : who.name();
    }

    /** "2" or "2–3". */
    public static String numbers(Gap gap) {
        return gap.first() == gap.last() ? Long.toString(gap.first()) : gap.first() + "–" + gap.last();
    }

    private static boolean isBad(Preview.Refused refused) {
        return refused.reason() == Reason.DAMAGED || refused.reason() == Reason.NEWER_VERSION;
    }

    private static Outcome.Refused<?> why(Preview.Refused refused) {
        return new Outcome.Refused<>(refused.reason(), refused.reason() == Reason.DISK ? List.of(refused.detail())
                : List.of(refused.fault(), refused.detail()));
    }

    @Override
    public synchronized Outcome<Report> take(Look look, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        List<Path> files = look.files().stream().filter(found -> found.verdict() != Verdict.CARD).map(Found::file).toList();
        boolean nobody = desk.views().round().flatMap(RoundView::me).isEmpty();
        return desk.takeIn().all(files, kept.clone(), progress).then(taken -> {
            List<Outcome<ExportedPackage>> receipts = receipts(taken, files, progress);
            Optional<String> joined = nobody
                    ? desk.views().round().flatMap(RoundView::me).map(me -> me.name()) : Optional.empty();
            List<String> undo = taken.arrivals().stream().flatMap(one -> one instanceof Arrival.TakenIn in && !in.isKnown()
                    ? List.of(in.preview().id()).stream() : List.<String>of().stream()).distinct().toList();
            return Outcome.done(new Report(taken.arrivals().stream().map(DeskReceiving::taken).toList(),
                    (int) receipts.stream().filter(Outcome.Done.class::isInstance).count(),
                    receipts.stream().flatMap(DeskReceiving::problem).findFirst(), taken.digest(),
                    undo.isEmpty() || !secretariat() ? Optional.empty() : Optional.of(String.join(BETWEEN, undo)), joined,
                    taken.backup().lacks()));
        });
    }

    private static Stream<Outcome.Refused<?>> problem(Outcome<ExportedPackage> receipt) {
        return receipt instanceof Outcome.Refused<ExportedPackage> refused ? Stream.of(refused)
                : Stream.empty();
    }

    private boolean secretariat() {
        return desk.views().round().flatMap(RoundView::me).filter(me -> me.role() == Role.SECRETARIAT).isPresent();
    }

    /** The secretariat answers on the same drive: by keys where they are known, else by the senders' passphrase. */
    private List<Outcome<ExportedPackage>> receipts(TakeIn.Report taken, List<Path> files, Progress progress) {
        List<String> reachable = taken.senders().stream()
                .filter(key -> desk.correspondents().of(key).isReachable()).toList();
        Optional<Path> folder = files.stream().map(Path::getParent).filter(Objects::nonNull).findFirst();
        List<Outcome<ExportedPackage>> written = new ArrayList<>();
        if (secretariat() && folder.isPresent()) {
            if (!reachable.isEmpty()) {
                written.add(desk.writeReceipt().write(reachable, folder.get(), progress));
            }
            if (reachable.size() < taken.senders().size() && kept.length > 0) {
                written.add(desk.writeReceipt().write(folder.get(), kept.clone(), progress));
            }
        }
        return written;
    }

    private static Taken taken(Arrival arrival) {
        return switch (arrival) {
            case Arrival.TakenIn in -> new Taken(in.file(), in.isUndone() ? Fate.UNDONE : in.isKnown() ? Fate.KNOWN : Fate.TAKEN,
                    in.preview().counts().added(), in.preview().counts().known(), Optional.empty());
            case Arrival.PutAside(Preview.Refused refused, boolean noted) -> new Taken(refused.file(),
                    noted ? Fate.SET_ASIDE : Fate.SET_ASIDE_UNNOTED, 0, 0,
                    Optional.of(why(refused)));
            case Arrival.Left(Preview.Refused refused) when refused.reason() == Reason.CANCELLED ->
                    new Taken(refused.file(), Fate.NOT_READ, 0, 0, Optional.empty());
            case Arrival.Left(Preview preview) -> new Taken(preview.file(), Fate.LEFT, 0, 0,
                    preview instanceof Preview.Refused refused ? Optional.of(why(refused)) : Optional.empty());
        };
    }

    @Override
    public Outcome<String> undo(String undo, String reason, Progress progress) {
        BackgroundTasks.assertNotFxThread();
        for (String id : List.of(undo.split(BETWEEN)).reversed()) {
            if (desk.withdrawImport().withdraw(id, reason) instanceof Outcome.Refused<?> refused) {
                return new Outcome.Refused<>(refused.reason(), refused.arguments());
            }
        }
        return Outcome.done(desk.views().round().map(RoundView::digest).orElse(""));
    }
}
