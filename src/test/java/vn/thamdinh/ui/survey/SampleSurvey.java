package vn.thamdinh.ui.survey;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ImportTransactions;
import vn.thamdinh.usecase.survey.ReturnsPreview;

/** Counts in memory. */
class SampleSurvey implements SurveyPort {

    final Map<Facts.SurveyKey, SurveyCount> counts = new HashMap<>();

    SampleSurvey(Map<Facts.SurveyKey, SurveyCount> counts) {
        this.counts.putAll(counts);
    }

    @Override
    public synchronized Optional<Data> read() {
        return Optional.of(new Data(SampleRound.PROGRAMME, counts));
    }

    @Override
    public synchronized Outcome<Instant> count(SurveyCount count) {
        counts.put(new Facts.SurveyKey(count.unit(), count.form()), count);
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<ExportFile> open(Path file) {
        return Outcome.refused(Reason.NOT_FOUND, file.toString());
    }

    @Override
    public Outcome<ReturnMapping> proposal(ExportFile file, SurveyFormId form, String source) {
        return Outcome.done(ReturnMapping.NONE);
    }

    @Override
    public Outcome<ReturnsPreview> preview(ExportFile file, ImportReturns.Request request) {
        return Outcome.refused(Reason.NOT_FOUND, file.name());
    }

    @Override
    public Outcome<ReturnsPreview> take(ExportFile file, ImportReturns.Request request) {
        return preview(file, request);
    }

    @Override
    public Outcome<ImportTransactions.Taken> transactions(ExportFile file) {
        return Outcome.refused(Reason.NOT_FOUND, file.name());
    }

    @Override
    public Outcome<ImportTransactions.Taken> transactions(TransactionCount count) {
        return Outcome.refused(Reason.NOT_FOUND, count.unit().code());
    }
}
