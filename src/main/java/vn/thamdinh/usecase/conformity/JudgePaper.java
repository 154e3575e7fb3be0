package vn.thamdinh.usecase.conformity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import vn.thamdinh.documents.conformity.Conformity;
import vn.thamdinh.documents.conformity.ConformityReport;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.Finding;
import vn.thamdinh.documents.conformity.UnreadablePaperException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.conformity.JudgedRule.Spot;
import vn.thamdinh.usecase.conformity.JudgedRule.Words;

/** Judges a PDF or DOCX by the decree's rules; needs no workspace. */
public final class JudgePaper {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private JudgePaper() {
    }

    /**
     * Judges the file.
     *
     * @throws IOException when it cannot be read
     */
    public static Outcome<JudgedPaper> judge(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > Conformity.MOST_BYTES) {
            return Outcome.refused(Reason.PAPER_TOO_LARGE, file.toString());
        }
        return judge(Files.readAllBytes(file), Context.UNKNOWN, file.getFileName().toString());
    }

    /** Judges a paper that was just made, with what is known about it beside the file. */
    public static Outcome<JudgedPaper> judge(byte[] paper, Context context, String name) {
        try {
            ConformityReport report = Conformity.check(paper, context);
            return Outcome.done(new JudgedPaper(report.pages(), report.findings().stream().map(JudgePaper::told)
                    .toList()));
        } catch (UnreadablePaperException unreadable) {
            return Outcome.refused(switch (unreadable.why()) {
                case EMPTY -> Reason.PAPER_EMPTY;
                case OTHER_FORMAT -> Reason.PAPER_FORMAT;
                case ENCRYPTED -> Reason.PAPER_ENCRYPTED;
                case DAMAGED -> Reason.PAPER_DAMAGED;
                case TOO_LARGE -> Reason.PAPER_TOO_LARGE;
            }, name);
        }
    }

    private static JudgedRule told(Finding finding) {
        return new JudgedRule(finding.rule().name(), finding.verdict().stableName(), finding.places().stream()
                .map(place -> new Spot(place.page(), place.leftMm(), place.topMm())).toList(),
                words(finding, VIETNAMESE), words(finding, Locale.ENGLISH));
    }

    private static Words words(Finding finding, Locale language) {
        return new Words(finding.rule().source(language), finding.rule().asked(language),
                finding.found().in(language));
    }
}
