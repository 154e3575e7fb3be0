package vn.thamdinh.ui.results;

import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.Views;

/** What the screen of results asks for. It blocks. */
public interface ResultsPort {

    /** Empty while no round is open. */
    Optional<ResultsData> read();

    /** Writes the results as a workbook; answers with the file. */
    Outcome<Path> workbook(Path file);

    /** The open workspace itself. */
    static ResultsPort of(Desk desk) {
        Views views = desk.views();
        return new ResultsPort() {
            @Override
            public Optional<ResultsData> read() {
                return views.round().map(round -> ResultsData.of(round.programme(), views.results(), views::sheet,
                        views.members(), views::nameOf, round.digest()));
            }

            @Override
            public Outcome<Path> workbook(Path file) {
                return desk.exportResults().export(file);
            }
        };
    }
}
