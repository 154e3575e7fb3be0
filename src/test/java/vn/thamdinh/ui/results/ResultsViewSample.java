package vn.thamdinh.ui.results;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.analysis.Analysis;

public final class ResultsViewSample implements ViewSample {

    static final WriterId WRITER = new WriterId("b".repeat(32));

    final List<PaperRecorded> noted = new ArrayList<>();
    final List<String> waivers = new ArrayList<>();
    final List<UnitId> asked = new ArrayList<>();
    boolean blind;
    private Facts known = SampleRound.facts();

    /** The rule was set aside for every unit, by a writer of this id. */
    void waived(String rule, String reason, WriterId writer) {
        var waiver = new Facts.Waiver(reason, Instant.EPOCH, writer, new EntryId("a".repeat(64)));
        known = new Facts(known.units().values().stream().map(unit -> new UnitFacts(unit.unit(), unit.panel(),
                unit.sheets(), unit.surveys(), unit.tallies(), unit.vote(), unit.figures(), unit.papers(),
                Map.of(rule, waiver))).collect(Collectors.toMap(UnitFacts::unit, unit -> unit)));
    }

    static ResultsData data() {
        Facts facts = SampleRound.facts();
        return ResultsData.of(SampleRound.PROGRAMME, Results.of(SampleRound.PROGRAMME, facts), facts,
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
                return Optional.of(new Insight(new Analysis(SampleRound.PROGRAMME, known,
                        Results.of(SampleRound.PROGRAMME, known)), Map.of(WRITER.hex(), "Trần Quốc Bảo · máy 2"),
                        Map.of(WRITER.hex(), Role.CHAIR), true, true));
            }

            @Override
            public boolean isBlind() {
                return blind;
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
        }, FileDialogs.system(), unit -> { }, asked::add);
    }
}
