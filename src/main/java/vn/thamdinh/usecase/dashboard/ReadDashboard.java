package vn.thamdinh.usecase.dashboard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;

/** Reads how the round stands for the person at the desk. */
public final class ReadDashboard {

    private static final Logger LOG = System.getLogger(ReadDashboard.class.getName());

    /** Begins the name of what is kept; to be changed whenever the text is written otherwise. */
    private static final String KEPT = "dashboard.1";
    /** Another version may work it out otherwise. */
    private static final String VERSION = Optional.ofNullable(ReadDashboard.class.getPackage().getImplementationVersion())
            .orElse("");
    /** More would take long to write down, and more than a text of the database holds. */
    private static final int MOST_UNITS = 1_000;
    /** Whoever closes on a Friday opens again on the Monday. */
    private static final int DAYS_AHEAD = 3;
    /** Less than this ahead is worked out anew, also where nothing was said. */
    private static final int ENOUGH = 1;

    /** What was worked out, and of which state and day it is; a state that is over is not kept for it. */
    private record Worked<T>(WeakReference<Snapshot> of, LocalDate on, T answer) {
    }

    private final RoundBook book;
    private final Views views;
    private final AtomicReference<Worked<CompletableFuture<Optional<Dashboard>>>> begun = new AtomicReference<>();
    private final AtomicReference<Worked<Dashboard>> before = new AtomicReference<>();

    public ReadDashboard(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /**
     * Begins what is about to be asked for the first time: finds what was kept when the workspace was last closed, and
     * works it out in another thread where nothing was, or something has changed since.
     */
    public void begin() {
        Snapshot now = book.snapshot();
        LocalDate today = book.today();
        now.programme().flatMap(programme -> kept(programme, today)).ifPresentOrElse(
                kept -> before.set(worked(now, today, kept)),
                () -> begun.set(worked(now, today, CompletableFuture.supplyAsync(this::now))));
    }

    /** What was kept, as long as it is of this state and day and nothing newer was read; nobody waits for it. */
    public Optional<Dashboard> atHand() {
        return current(before.get());
    }

    /** Nothing before the first package has come. */
    public Optional<Dashboard> read() {
        before.set(null);
        return current(begun.getAndSet(null))
                .map(answer -> answer.exceptionallyCompose(failed -> CompletableFuture.completedFuture(now())).join())
                .orElseGet(this::now);
    }

    /**
     * Keeps how the round stands for the next opening, unless that is kept already: as it is today, and as it will be on
     * the days to come if nothing is said until then. To be called before closing.
     */
    public void keep() {
        String mark = book.workspace().mark();
        Snapshot now = book.snapshot();
        boolean tooMany = now.programme().filter(programme -> programme.units().size() <= MOST_UNITS).isEmpty();
        if (tooMany || kept(now.programme().orElseThrow(), book.today().plusDays(ENOUGH)).isPresent()) {
            return;
        }
        Map<String, String> texts = new HashMap<>();
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            RoundBook then = book.at(Clock.offset(book.clock(), Duration.ofDays(ahead)));
            new ReadDashboard(then, new Views(then)).now().ifPresent(dashboard ->
                    texts.put(name(then.today()), CanonicalJson.text(DashboardCodec.toTree(dashboard))));
        }
        if (book.snapshot() == now) {
            book.workspace().derive(mark, texts);
        }
    }

    private String name(LocalDate day) {
        return String.join(" ", KEPT, VERSION, book.clock().getZone().getId(), day.toString());
    }

    private Optional<Dashboard> kept(Programme programme, LocalDate on) {
        try {
            return book.workspace().derived(name(on))
                    .map(text -> CanonicalJson.parseCanonicalObject(text.getBytes(StandardCharsets.UTF_8)))
                    .map(tree -> new DashboardCodec(programme).fromTree(new Fields(tree)));
        } catch (RuntimeException e) {
            // Whatever is wrong with it, it can be worked out again.
            LOG.log(Level.DEBUG, "worked out anew", e);
            return Optional.empty();
        }
    }

    private static <T> Worked<T> worked(Snapshot of, LocalDate on, T answer) {
        return new Worked<>(new WeakReference<>(of), on, answer);
    }

    private <T> Optional<T> current(Worked<T> worked) {
        return Optional.ofNullable(worked).filter(one -> one.of().refersTo(book.snapshot()) && one.on().equals(book.today()))
                .map(Worked::answer);
    }

    private Optional<Dashboard> now() {
        return views.round().map(this::look);
    }

    private Dashboard look(RoundView round) {
        Facts facts = views.facts();
        Set<String> voted = round.programme().units().stream().map(unit -> unit.id())
                .filter(unit -> facts.vote(unit).isPresent()).map(unit -> unit.code()).collect(Collectors.toSet());
        boolean leads = round.me().map(Person::role).filter(role -> role == Role.SECRETARIAT).isPresent();
        var rows = views.units();
        var conducting = new Conducting(views.isBlind(), leads, views.plan(), views.appraised());
        return Dashboard.of(round, rows, conducting, new Watch(book, views).look(round.programme()), book.role(), voted,
                new Sight(book).knowsProgress());
    }
}
