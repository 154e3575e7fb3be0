package vn.thamdinh.ui.results;

import java.util.Optional;

import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.Views;

/** What the screen of results asks for. It blocks. */
@FunctionalInterface
public interface ResultsPort {

    /** Empty while no round is open. */
    Optional<ResultsData> read();

    /** The open workspace itself. */
    static ResultsPort of(Desk desk) {
        Views views = desk.views();
        return () -> views.round().map(round -> ResultsData.of(round.programme(), views.results(), views::sheet,
                views.members(), views::nameOf, round.digest()));
    }
}
