package vn.thamdinh.usecase.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.minutes.SigningPlace;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;

/**
 * How far the minutes of a visit have come.
 *
 * @param unit         full name of the visited place
 * @param version      the one that is being written, or that stands closed
 * @param reason       why this version replaces the one before; empty for the first
 * @param text         what stands of the passages
 * @param drafts       passages that were typed and not yet taken over
 * @param content      SHA-256 of everything that the minutes say, 64 hex digits
 * @param contentWords the same as a few words that people can compare
 * @param signers      who can sign, by side
 * @param signatures   those of this version, valid or void
 * @param closed       whether the visit takes no changes
 * @param changedSince whether entries that came later say something else than what was closed
 * @param versions     the closed versions, the latest first
 */
public record MinutesState(VisitId visit, String unit, LocalDate date, int version, String reason, MinutesText text,
                           List<Wording> texts, List<String> doubled, boolean goingOn,
                           Map<MinutesPart, String> drafts, String content, String contentWords,
                           List<Signer> signers, List<Signed> signatures, boolean closed, boolean changedSince,
                           List<ClosedVersion> versions) {

    /**
     * Somebody who was there, and for whom he or she would sign.
     *
     * @param capacity as it is printed above the name
     */
    public record Signer(String key, String name, String title, Side side, SigningPlace.Part part, String capacity) {
    }

    /** A drawn signature, and whether the minutes still say what was signed. */
    public record Signed(MinutesSignature signature, boolean valid, Instant at) {
    }

    /**
     * A version that was closed.
     *
     * @param file   SHA-256 of its PDF
     * @param reason why it was opened again; empty while it stands
     */
    public record ClosedVersion(int version, String file, Instant at, String reason) {
    }

    /** What somebody wrote into the minutes, on which device and when. */
    public record Wording(MinutesText text, String who, Instant at) {
    }

    /** Whether two laptops wrote other words, so that one has to be chosen before the minutes are closed. */
    public boolean contradicted() {
        return texts.size() > 1;
    }

    public MinutesState {
        texts = List.copyOf(texts);
        doubled = List.copyOf(doubled);
        drafts = Map.copyOf(drafts);
        signers = List.copyOf(signers);
        signatures = List.copyOf(signatures);
        versions = List.copyOf(versions);
    }

    /** The valid signature of that person. */
    public Optional<Signed> signed(String key) {
        return signatures.stream().filter(each -> each.valid() && each.signature().key().equals(key)).findFirst();
    }
}
