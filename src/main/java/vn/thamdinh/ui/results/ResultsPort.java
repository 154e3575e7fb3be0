package vn.thamdinh.ui.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.chart.DrawCharts;
import vn.thamdinh.usecase.chart.DrawnChart;
import vn.thamdinh.usecase.view.Views;

/** What the screen of results asks for. It blocks. */
public interface ResultsPort {

    /** Empty while no round is open. */
    Optional<ResultsData> read();

    /** Empty while no round is open. */
    Optional<Insight> insight();

    /** Whether members' scores are not opened yet, so that the results lack those of others. */
    boolean isBlind();

    /** Writes the results as a workbook; answers with the file. */
    Outcome<Path> workbook(Path file);

    /** Draws the charts. */
    default List<DrawnChart> charts(Insight insight) {
        return new DrawCharts().draw(insight.analysis(), insight.rehearsal());
    }

    /** Writes charts into a folder; answers with the files. */
    default Outcome<List<Path>> saveCharts(List<DrawnChart> charts, Path folder) {
        return new DrawCharts().write(charts, folder);
    }

    /** Notes which papers are in a dossier. */
    Outcome<Saved> papers(List<PaperRecorded> papers);

    /** Sets a rule aside for a unit, or lets it apply again. */
    Outcome<Saved> waive(UnitId unit, String rule, boolean waived, String reason);

    /** The open workspace itself. */
    static ResultsPort of(Desk desk) {
        Views views = desk.views();
        return new ResultsPort() {
            @Override
            public Optional<ResultsData> read() {
                return views.round().map(round -> ResultsData.of(round.programme(), views.results(), views.facts(),
                        views.members(), views::nameOf, round.digest()));
            }

            @Override
            public Optional<Insight> insight() {
                return views.round().map(round -> new Insight(
                        new Analysis(round.programme(), views.facts(), views.results()), views.writers(),
                        views.roles(), round.rehearsal(), round.me().filter(me -> me.role() == Role.SECRETARIAT).isPresent()));
            }

            @Override
            public boolean isBlind() {
                return views.isBlind();
            }

            @Override
            public Outcome<Path> workbook(Path file) {
                return desk.exportResults().export(file);
            }

            @Override
            public Outcome<Saved> papers(List<PaperRecorded> papers) {
                return desk.recordPaper().record(papers);
            }

            @Override
            public Outcome<Saved> waive(UnitId unit, String rule, boolean waived, String reason) {
                return desk.waiveRule().waive(unit, rule, waived, reason);
            }
        };
    }
}
