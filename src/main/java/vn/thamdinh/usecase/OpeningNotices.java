package vn.thamdinh.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thamdinh.storage.OpeningReport;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.care.Care;

/** What the person should know of the opening of a workspace. */
public final class OpeningNotices {

    /** How a report says that no segment of the journal was there at all. */
    private static final String GONE = "MISSING";

    private final RoundBook book;
    private final Supplier<List<String>> leftBehind;
    private volatile Optional<String> told = Optional.empty();

    /** @param leftBehind names of evidence that an interrupted taking in left behind */
    OpeningNotices(RoundBook book, Supplier<List<String>> leftBehind) {
        this.book = book;
        this.leftBehind = leftBehind;
    }

    /** Reads what the opening left for later, which most of a large round is; what of that the person should know. */
    public List<Notice> later() {
        book.snapshot().whole();
        return since();
    }

    /** What was found since {@link #now} by whoever read it. */
    public List<Notice> since() {
        Optional<String> rebuilt = book.workspace().opening().databaseRebuiltBecause();
        if (rebuilt.equals(told)) {
            return List.of();
        }
        told = rebuilt;
        book.reload();
        return rebuilt.map(why -> Notice.of("notice.database-rebuilt", why)).stream().toList();
    }

    /** What is known of it now. */
    public List<Notice> now() {
        OpeningReport report = book.workspace().opening();
        told = report.databaseRebuiltBecause();
        List<String> left = leftBehind.get();
        List<Notice> notices = new ArrayList<>();
        boolean gone = report.journalDamage().contains(GONE);
        report.databaseRebuiltBecause().ifPresent(why -> notices.add(gone ? Notice.of("notice.both-gone")
                : Notice.of("notice.database-rebuilt", why)));
        if (gone && report.databaseRebuiltBecause().isEmpty()) {
            notices.add(Notice.of("notice.journal-gone"));
        }
        if (report.vaultRecovered()) {
            notices.add(Notice.of("notice.vault-recovered"));
        }
        if (report.newWriter() && book.hasEarlierWriter()) {
            notices.add(Notice.of("notice.new-writer"));
        }
        List<String> remade = report.mended().remade();
        List<String> lost = report.mended().lost();
        report.journalDamage().stream().filter(place -> !place.equals(GONE))
                .filter(place -> Stream.concat(remade.stream(), lost.stream()).noneMatch(place::startsWith))
                .forEach(place -> notices.add(Notice.of("notice.journal-damage", place)));
        if (!remade.isEmpty()) {
            notices.add(Notice.of("notice.journal-remade", String.join(", ", remade)));
        }
        if (!lost.isEmpty()) {
            notices.add(Notice.of("notice.journal-lost", String.join(", ", lost)));
        }
        if (!left.isEmpty()) {
            notices.add(Notice.of("notice.evidence-left", String.valueOf(left.size()), String.join("; ", left)));
        }
        notices.addAll(new Care(book).notices());
        return notices;
    }
}
