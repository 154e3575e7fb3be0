package vn.thamdinh.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.storage.OpeningReport;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.care.Care;

/** What the person should know of the opening of a workspace. */
final class OpeningNotices {

    private OpeningNotices() {
    }

    /** @param left names of evidence that an interrupted taking in left behind */
    static List<Notice> of(RoundBook book, List<String> left) {
        OpeningReport report = book.workspace().opening();
        List<Notice> notices = new ArrayList<>();
        report.databaseRebuiltBecause().ifPresent(why -> notices.add(Notice.of("notice.database-rebuilt", why)));
        if (report.vaultRecovered()) {
            notices.add(Notice.of("notice.vault-recovered"));
        }
        if (report.newWriter() && book.hasEarlierWriter()) {
            notices.add(Notice.of("notice.new-writer"));
        }
        List<String> remade = report.mended().remade();
        List<String> lost = report.mended().lost();
        report.journalDamage().stream().filter(place -> Stream.concat(remade.stream(), lost.stream()).noneMatch(place::startsWith))
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
