package vn.thamdinh.ui.survey;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ImportTransactions;
import vn.thamdinh.usecase.survey.QuotaRow;
import vn.thamdinh.usecase.survey.ReturnsPreview;

/** What the board of survey quotas asks for. Every call blocks. */
public interface SurveyPort {

    /**
     * The counts that stand.
     *
     * @param details what stands behind them: returns and procedures
     */
    record Data(Programme programme, Map<Facts.SurveyKey, SurveyCount> counts,
                Map<Facts.SurveyKey, QuotaRow> details) {
        public Data {
            counts = Map.copyOf(counts);
            details = Map.copyOf(details);
        }

        /** Counts by hand alone. */
        public Data(Programme programme, Map<Facts.SurveyKey, SurveyCount> counts) {
            this(programme, counts, Map.of());
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** Hands back when it became durable. */
    Outcome<Instant> count(SurveyCount count);

    /** Reads a file chosen by the person. */
    Outcome<ExportFile> open(Path file);

    /** How its columns are likely to be read. */
    Outcome<ReturnMapping> proposal(ExportFile file, SurveyFormId form, String source);

    /** What it would bring; nothing is stored. */
    Outcome<ReturnsPreview> preview(ExportFile file, ImportReturns.Request request);

    /** Takes it over. */
    Outcome<ReturnsPreview> take(ExportFile file, ImportReturns.Request request);

    /** Takes over counts of transactions; nothing where there is any problem. */
    Outcome<ImportTransactions.Taken> transactions(ExportFile file);

    /** Enters one count of transactions. */
    Outcome<ImportTransactions.Taken> transactions(TransactionCount count);

    /**
     * The open workspace itself.
     *
     * @param told hears when something has become durable; called off the FX thread
     */
    static SurveyPort of(Desk desk, Consumer<Instant> told) {
        return new DeskSurvey(desk, told);
    }
}
