package vn.thamdinh.usecase.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.documents.minutes.AnnexPhoto;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.minutes.MinutesFacts;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Letters;
import vn.thamdinh.usecase.book.MinutesSeal;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.VisitGate;
import vn.thamdinh.usecase.papers.MadeDocument;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;
import vn.thamdinh.wire.Hashes;

/** The minutes of a visit as PDF: drawn now, or as they were closed. */
final class Paper {

    private static final int MOST = 1000;
    private static final String PDF = "application/pdf";

    private final RoundBook book;
    private final Views views;

    Paper(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** What the minutes say; refused for an unknown visit and for a recused person. */
    Outcome<Composition> composition(VisitId visit) {
        return new VisitGate(book).<Composition>hidden(visit).orElseGet(() -> {
            Optional<VisitView> view = views.visits().stream()
                    .filter(each -> each.visit().id().equals(visit)).findFirst();
            return view.map(known -> Outcome.done(new Composition(book, views, known)))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, visit.value()));
        });
    }

    /** Draws them; a letter that cannot be printed is named in the refusal. */
    Outcome<MadeDocument> draw(Composition now, Issuance issuance, MinutesText text, boolean photos,
                               Progress progress) {
        Optional<Outcome<MadeDocument>> unprintable = Letters.refusal(printed(now, text));
        if (unprintable.isPresent()) {
            return unprintable.get();
        }
        List<AnnexPhoto> annex = photos
                ? new AnnexPhotos(book.workspace().evidence()).of(now.papers().pictures(), progress) : List.of();
        MinutesFacts facts = now.facts(issuance, text, annex);
        String title = title(now);
        try {
            var pdf = new PdfRenderer();
            PaperText paper = new MinutesDocument(new TemplateRenderer(
                            RoundTexts.templates(book.snapshot(), MinutesDocument.KIND, Map.of())), pdf)
                    .text(now.programme(), facts, Metadata.of(book, title));
            return Outcome.done(new MadeDocument(paper.pdf(pdf).bytes(), book.workspace().digest(),
                    List.of(now.view().visit().unit()), Optional.of(paper)));
        } catch (TemplateException wording) {
            return Outcome.refused(Reason.FAULTY_PROGRAMME, String.valueOf(wording.getMessage()));
        }
    }

    /** The PDF of a closed version, byte for byte. */
    Outcome<MadeDocument> closed(Composition now, String sha256) {
        if (!wasPaper(now.view().visit().unit(), sha256)) {
            return Outcome.refused(Reason.NOT_FOUND, fileName(now, now.versions().current()));
        }
        try (InputStream in = book.workspace().evidence().open(sha256)) {
            byte[] pdf = in.readAllBytes();
            return Hashes.sha256Hex(pdf).equals(sha256)
                    ? Outcome.done(new MadeDocument(pdf, book.workspace().digest(),
                            List.of(now.view().visit().unit())))
                    : Outcome.refused(Reason.DAMAGED, sha256);
        } catch (java.nio.file.NoSuchFileException notHere) {
            return Outcome.refused(Reason.NOT_FOUND, fileName(now, now.versions().current()));
        } catch (IOException e) {
            return Outcome.refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the file was a PDF among the unit's evidence at any time; one that was dropped can still be read. */
    private boolean wasPaper(UnitId unit, String sha256) {
        Subject subject = Subject.of(new FileAttached(unit, Optional.empty(), sha256, 0, "_", PDF, ""),
                book.workspace().writer());
        return new MinutesSeal(book.snapshot()).isPaper(unit, sha256)
                || book.workspace().history(subject.key(), MOST).stream()
                        .filter(held -> held.verdict() == Verdict.EFFECTIVE)
                        .flatMap(held -> held.entry().fact().stream())
                        .anyMatch(fact -> fact instanceof FileAttached file && file.unit().equals(unit)
                                && file.sha256().equals(sha256) && file.mediaType().equals(PDF));
    }

    /** "Bien ban kiem tra Xã Đăk Ơ 05-11-2024.pdf", with the version from the second. */
    static String fileName(Composition now, int version) {
        String day = AdministrativeDate.shortForm(now.view().visit().date()).replace('/', '-');
        return "Biên bản kiểm tra " + now.unitName().replaceAll("[\\\\/:*?\"<>|]", "-") + " " + day
                + (version > 1 ? " (bản " + version + ")" : "") + ".pdf";
    }

    static String title(Composition now) {
        return "Biên bản kiểm tra " + now.unitName() + " "
                + AdministrativeDate.longForm(now.view().visit().date());
    }

    private static Stream<String> printed(Composition now, MinutesText text) {
        MinutesFacts facts = now.facts(new Issuance.Draft(), text, List.of());
        Stream<String> rows = facts.checked().stream().flatMap(group -> group.rows().stream())
                .flatMap(row -> Stream.of(row.what(), row.seen(), row.opinion()));
        Stream<String> people = facts.people().stream().flatMap(group -> group.people().stream())
                .flatMap(person -> Stream.of(person.name(), person.title(), person.body()));
        Stream<String> others = Stream.concat(Stream.of(facts.place().meeting(), facts.edition().reason()),
                facts.undertakings().stream().map(each -> each.what()));
        return Stream.of(text.parts().values().stream(), rows, people, others).flatMap(each -> each);
    }
}
