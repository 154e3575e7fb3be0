package vn.thamdinh.usecase.dashboard;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** Reads how the round stands for the person at the desk. */
public final class ReadDashboard {

    private final RoundBook book;
    private final Views views;

    public ReadDashboard(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** Nothing before the first package has come. */
    public Optional<Dashboard> read() {
        return views.round().map(round -> {
            Facts facts = views.facts();
            Set<String> voted = round.programme().units().stream().map(unit -> unit.id())
                    .filter(unit -> facts.vote(unit).isPresent()).map(unit -> unit.code()).collect(Collectors.toSet());
            return Dashboard.of(round, views.units(), views.plan(), new Watch(book, views).look(round.programme()),
                    book.role(), voted, new Sight(book).knowsProgress());
        });
    }
}
