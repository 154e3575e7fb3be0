package vn.thamdinh.usecase.dashboard;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** Reads how the round stands for the person at the desk. */
public final class ReadDashboard {

    /** What was begun before anybody asked, and of which state and day it is; a state that is over is not kept for it. */
    private record Begun(WeakReference<Snapshot> of, LocalDate on, CompletableFuture<Optional<Dashboard>> answer) {
    }

    private final RoundBook book;
    private final Views views;
    private final AtomicReference<Begun> begun = new AtomicReference<>();

    public ReadDashboard(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** Begins what {@link #read} is about to be asked for the first time, in another thread. */
    public void begin() {
        begun.set(new Begun(new WeakReference<>(book.snapshot()), book.today(), CompletableFuture.supplyAsync(this::now)));
    }

    /** Nothing before the first package has come. */
    public Optional<Dashboard> read() {
        Begun first = begun.getAndSet(null);
        if (first == null || !first.of().refersTo(book.snapshot()) || !first.on().equals(book.today())) {
            return now();
        }
        return first.answer().exceptionallyCompose(failed -> CompletableFuture.completedFuture(now())).join();
    }

    private Optional<Dashboard> now() {
        return views.round().map(round -> {
            Facts facts = views.facts();
            Set<String> voted = round.programme().units().stream().map(unit -> unit.id())
                    .filter(unit -> facts.vote(unit).isPresent()).map(unit -> unit.code()).collect(Collectors.toSet());
            return Dashboard.of(round, views.units(), views.plan(), new Watch(book, views).look(round.programme()),
                    book.role(), voted, new Sight(book).knowsProgress());
        });
    }
}
