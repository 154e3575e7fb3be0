package vn.thamdinh.usecase.book;

import java.util.List;

import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.DocumentFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.storage.backup.Holding;

/** What a round holds now, as it is noted with a backup. */
public final class Held {

    private Held() {
    }

    /** Who works, and how many scores, units and documents there are. */
    public static Holding now(RoundBook book) {
        Snapshot snapshot = book.snapshot();
        List<ScoreFact.ScoreGiven> scores = snapshot.standing(ScoreFact.ScoreGiven.class)
                .map(Snapshot.Standing::fact).toList();
        long units = scores.stream().map(ScoreFact.ScoreGiven::unit).distinct().count();
        long documents = snapshot.standing(DocumentFact.DocumentIssued.class).count();
        return new Holding(name(book), scores.size(), units, documents);
    }

    private static String name(RoundBook book) {
        return book.me().flatMap(me -> book.snapshot().standing(CouncilFact.MemberEnrolled.class)
                .map(Snapshot.Standing::fact).filter(enrolled -> enrolled.member().equals(me)).findFirst())
                .map(CouncilFact.MemberEnrolled::name).orElseGet(book::introducedName);
    }
}
