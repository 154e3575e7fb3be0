package vn.thamdinh.usecase.papers;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.book.RoundBook;

/** What a paper says of itself: the state that it was made from. */
public final class Metadata {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Metadata() {
    }

    /** With this title, of now. */
    public static PdfMetadata of(RoundBook book, String title) {
        Programme programme = book.snapshot().programme().orElseThrow();
        String issuer = programme.texts().getOrDefault("decision.issuer.committee", "");
        return new PdfMetadata(title, title, issuer,
                book.clock().instant().atZone(VIETNAM).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime(),
                book.workspace().digest(), programme.hash().hex());
    }
}
