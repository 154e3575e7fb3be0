package vn.thamdinh.ui.results;

import java.nio.file.Path;
import java.util.Optional;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

public final class ResultsViewSample implements ViewSample {

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
            public Outcome<Path> workbook(Path file) {
                return Outcome.done(file);
            }
        }, FileDialogs.system());
    }
}
