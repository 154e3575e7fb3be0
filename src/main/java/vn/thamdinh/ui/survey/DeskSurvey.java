package vn.thamdinh.ui.survey;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ImportTransactions;
import vn.thamdinh.usecase.survey.ReturnsPreview;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.Views;

/** Surveys of the open workspace. Every call blocks. */
final class DeskSurvey implements SurveyPort {

    private final Desk desk;
    private final Consumer<Instant> told;

    DeskSurvey(Desk desk, Consumer<Instant> told) {
        this.desk = desk;
        this.told = told;
    }

    @Override
    public Optional<Data> read() {
        return desk.views().round().map(round -> new Data(round.programme(),
                counts(round.programme(), desk.views()), desk.viewQuotas().rows().stream().collect(
                        Collectors.toMap(row -> new Facts.SurveyKey(row.unit().id(), row.form().id()),
                                Function.identity()))));
    }

    @Override
    public Outcome<ExportFile> open(Path file) {
        BackgroundTasks.assertNotFxThread();
        return ExportFile.open(file);
    }

    @Override
    public Outcome<ReturnMapping> proposal(ExportFile file, SurveyFormId form, String source) {
        return desk.importReturns().proposal(file, form, source);
    }

    @Override
    public Outcome<ReturnsPreview> preview(ExportFile file, ImportReturns.Request request) {
        return desk.importReturns().preview(file, request);
    }

    @Override
    public Outcome<ReturnsPreview> take(ExportFile file, ImportReturns.Request request) {
        return saved(desk.importReturns().take(file, request));
    }

    @Override
    public Outcome<ImportTransactions.Taken> transactions(ExportFile file) {
        return saved(desk.importTransactions().take(file, OptionalInt.empty()));
    }

    @Override
    public Outcome<ImportTransactions.Taken> transactions(TransactionCount count) {
        return saved(desk.importTransactions().enter(count));
    }

    private <T> Outcome<T> saved(Outcome<T> outcome) {
        return outcome.then(value -> {
            desk.views().round().flatMap(RoundView::lastSaved).ifPresent(told);
            return Outcome.done(value);
        });
    }

    @Override
    public Outcome<Instant> count(SurveyCount count) {
        return desk.countSurvey().count(count).then(saved -> {
            told.accept(saved.at());
            return Outcome.done(saved.at());
        });
    }

    private static Map<Facts.SurveyKey, SurveyCount> counts(Programme programme, Views views) {
        Map<Facts.SurveyKey, SurveyCount> counts = new HashMap<>();
        for (Unit unit : programme.units()) {
            for (SurveyForm form : programme.surveys()) {
                views.survey(unit.id(), form.id())
                        .ifPresent(count -> counts.put(new Facts.SurveyKey(unit.id(), form.id()), count));
            }
        }
        return counts;
    }
}
