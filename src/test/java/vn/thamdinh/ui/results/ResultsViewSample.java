package vn.thamdinh.ui.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.analysis.Analysis;

public final class ResultsViewSample implements ViewSample {

    final List<PaperRecorded> noted = new ArrayList<>();
    final List<String> waivers = new ArrayList<>();

    static ResultsData data() {
        Facts facts = SampleRound.facts();
        return ResultsData.of(SampleRound.PROGRAMME, Results.of(SampleRound.PROGRAMME, facts), facts::sheet,
                SampleRound.members(), SampleRound::nameOf, "7c1e09ab".repeat(8));
    }

    @Override
    public ResultsScreen controller(UiKit kit) {
        ResultsData data = data();
        return new ResultsScreen(kit, new ResultsPort() {
            @Override
            public Optional<ResultsData> read() {
                return Optional.of(data);
            }

            @Override
            public Optional<Insight> insight() {
                Facts facts = SampleRound.facts();
                return Optional.of(new Insight(new Analysis(SampleRound.PROGRAMME, facts,
                        Results.of(SampleRound.PROGRAMME, facts)), Map.of(), true, true));
            }

            @Override
            public Outcome<Saved> papers(List<PaperRecorded> papers) {
                noted.addAll(papers);
                return Outcome.done(new Saved(SampleRound.NOON));
            }

            @Override
            public Outcome<Saved> waive(UnitId unit, String rule, boolean waived, String reason) {
                waivers.add(rule + " " + waived + " " + reason);
                return Outcome.done(new Saved(SampleRound.NOON));
            }

            @Override
            public Outcome<Path> workbook(Path file) {
                return Outcome.done(file);
            }
        }, FileDialogs.system());
    }
}
