package vn.thamdinh.usecase.minutes;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.ledger.VisitFact.MinutesSigned;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.VisitGate;
import vn.thamdinh.usecase.minutes.MinutesState.Signed;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.view.Views;

/**
 * Keeps signatures that people drew on the screen. Each names what it signs by its hash, so that any later change of
 * the minutes makes it void; it is an image with a date, not a digital signature by law.
 */
public final class SignMinutes {

    private final RoundBook book;
    private final Paper paper;

    public SignMinutes(RoundBook book, Views views) {
        this.book = book;
        this.paper = new Paper(book, views);
    }

    /**
     * Signs.
     *
     * @param content  what the signer was shown, by its hash; refused if the minutes say something else by now
     * @param key      of somebody who was there
     * @param strokes  "x,y x,y;…", not empty
     */
    public Outcome<Saved> sign(VisitId visit, String content, String key, String strokes) {
        if (strokes.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED, "strokes");
        }
        return gate(visit).orElseGet(() -> paper.composition(visit).then(now -> {
            String stands = now.content(now.text());
            if (!stands.equals(content)) {
                return Outcome.refused(Reason.CHANGED_MEANWHILE);
            }
            Optional<Signer> signer = now.signers().stream().filter(each -> each.key().equals(key)).findFirst();
            return signer.map(who -> append(new MinutesSignature(visit, now.versions().current(), content, key,
                            who.name(), who.capacity(), who.side(), strokes)))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key));
        }));
    }

    /** Takes a signature of the current version back. */
    public Outcome<Saved> withdraw(VisitId visit, String key) {
        return gate(visit).orElseGet(() -> paper.composition(visit).then(now -> {
            Optional<MinutesSignature> given = now.signatures(now.content(now.text())).stream().map(Signed::signature)
                    .filter(each -> each.key().equals(key)).findFirst();
            return given.map(each -> append(new MinutesSignature(visit, each.version(), each.content(), key,
                            each.name(), each.capacity(), each.side(), "")))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, key));
        }));
    }

    private Optional<Outcome<Saved>> gate(VisitId visit) {
        return new VisitGate(book).refusal(visit);
    }

    private Outcome<Saved> append(MinutesSignature signature) {
        return book.append(List.of(new MinutesSigned(signature)));
    }
}
