package vn.thamdinh.usecase.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.usecase.audit.AuditRow.Standing;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** Tells entries in a language's words; subjects by the names of units, components and people. */
public final class AuditTeller {

    /** The kinds of which every version of the program has words. */
    public static final Set<String> KINDS = Set.of("round-founded", "programme-adopted", "writer-opened", "member-enrolled",
            "components-assigned", "body-charged", "meeting-called", "presence-noted", "item-discussed", "ballot-held",
            "meeting-held", "units-assigned", "recusal-declared", "vote-cast", "visit-recorded", "finding-recorded", "score-given",
            "score-cleared", "sheet-submitted", "survey-counted", "returns-recorded", "transactions-counted",
            "document-issued", "figure-recorded", "scores-opened", "stage-unlocked", "unit-unlocked", "paper-recorded",
            "rule-waived", "score-explained", "member-left", "key-admitted", "key-revoked", "bundle-withdrawn",
            "bundle-admitted",
            "file-attached", "team-formed", "visit-planned", "visit-timed", "person-present", "note-taken",
            "minutes-written", "minutes-signed", "minutes-closed", "copy-given-out", "document-written", "number-reserved", "document-ended",
            "wording-changed", "basis-listed", "file-dropped", "file-tied",
            "file-reduced", "absence-explained", "question-asked", "answer-given", "past-recognition",
            "guidance-given", "guidance-dropped", "cost-noted", "row-written", "row-dropped",
            "unit-registered", "registration-settled", "results-posted", "complaint-received", "complaint-settled",
            "results-published", "earlier-result-taken", "recognition-revoked", "round-sealed", "round-reopened");

    private static final Set<String> TOLD_AS_IT_IS = Set.of("score", "survey", "figure", "paper", "waiver", "explained",
            "asked", "answered", "absence");

    private final Wording words;
    private final Optional<Programme> programme;
    private final Map<String, String> names;
    private final String[] seal;

    /**
     * @param names what people call each member, by id
     * @param seal  day and code of the seal that stands, or dots
     */
    public AuditTeller(Wording words, Optional<Programme> programme, Map<String, String> names, List<String> seal) {
        this.words = words;
        this.programme = programme;
        this.names = Map.copyOf(names);
        this.seal = seal.toArray(String[]::new);
    }

    /** With the names of an open workspace. */
    public static AuditTeller of(Wording words, Views views, AuditTrail trail) {
        Map<String, String> names = new HashMap<>();
        for (MemberRow member : views.members()) {
            names.put(member.id().value(), views.nameOf(Scorer.of(member.id())));
        }
        return new AuditTeller(words, views.round().map(round -> round.programme()), names, trail.seal()
                .map(line -> List.of(AdministrativeDate.shortForm(line.time().atZone(java.time.ZoneId.systemDefault())
                        .toLocalDate()), line.what())).orElse(List.of("…", "…")));
    }

    /** What a kind is called. */
    public String action(String kind) {
        return KINDS.contains(kind) ? words.say("audit.kind." + kind) : words.say("audit.newer-kind");
    }

    /** The entry with what it replaced. */
    public AuditRow row(AuditTrail.Line told) {
        HistoryLine line = told.entry();
        String who = line.behalf().isEmpty() ? line.who() : words.say("history.on-behalf", line.who(), line.behalf());
        String action = action(line.kind().replaceFirst("\\.[0-9]+$", ""));
        String about = about(line);
        String before = String.join("; ", told.before());
        String state = state(line);
        Standing standing = line.verdict() != Verdict.EFFECTIVE ? Standing.NOT
                : line.current() ? Standing.COUNTS : Standing.REPLACED;
        String key = Folding.key(String.join(" ", who, line.device(), action, about, line.what(), before, line.reason(),
                state, line.id().hex()));
        return new AuditRow(line.id(), line.time(), who, line.device(), action, about, before, line.what(),
                told.replaces(), line.reason(), standing, state, line.subject(), key);
    }

    /** One sentence: "Chấm điểm Xã Tiến Hưng · 2.1: 4,0 → 3,5, lý do …". */
    public String sentence(AuditRow row) {
        String what = row.about().isEmpty() ? row.action() : row.action() + " " + row.about();
        String change = row.change().isEmpty() ? what : what + ": " + row.change();
        return row.reason().isEmpty() ? change : words.say("audit.sentence", change, row.reason());
    }

    private String state(HistoryLine line) {
        return switch (line.verdict()) {
            case EFFECTIVE -> words.say(line.current() ? "audit.counts" : "audit.replaced");
            case BODY_ABSENT -> words.say("audit.not-body");
            case NEWER_KIND -> words.say("audit.not-newer");
            case OTHER_ROUND -> words.say("audit.not-round");
            case UNKNOWN_WRITER -> words.say("audit.not-writer");
            case KEY_UNKNOWN -> words.say("audit.not-key");
            case KEY_REVOKED -> words.say("audit.not-revoked");
            case WITHDRAWN -> words.say("audit.not-withdrawn");
            case NO_RIGHT -> words.say("audit.not-right");
            case NOT_ENROLLED -> words.say("audit.not-enrolled");
            case RECUSED -> words.say("audit.not-recused");
            case SEALED -> words.say("audit.not-sealed", (Object[]) seal);
        };
    }

    /** The parts of the subject that are units, components or people, by their names. */
    public String about(HistoryLine line) {
        String[] parts = line.subject().key().split("\\|");
        List<String> said = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (!line.who().equals(names.get(parts[i]))) {
                name(line.subject().topic(), parts[i]).ifPresent(said::add);
            }
        }
        return String.join(" · ", said);
    }

    private Optional<String> name(String topic, String part) {
        if (names.containsKey(part)) {
            return Optional.of(names.get(part));
        }
        return switch (part) {
            case "SELF" -> Optional.of(words.say("audit.stage-self"));
            case "REAPPRAISE" -> Optional.of(words.say("audit.stage-reappraise"));
            case "VERIFY" -> Optional.of(words.say("audit.stage-verify"));
            case "APPRAISE", "council", "recognition-decision" -> Optional.empty();
            case "AGREE" -> Optional.of(words.say("audit.stage-agree"));
            default -> programme.flatMap(known -> place(known, part))
                    .or(() -> TOLD_AS_IT_IS.contains(topic) ? Optional.of(part) : Optional.empty());
        };
    }

    /** A unit or district by its code, also where a visit to it is named after it; or a register. */
    private static Optional<String> place(Programme programme, String code) {
        return programme.units().stream().filter(unit -> Sight.names(code, unit.id().code())).findFirst()
                .map(unit -> unit.fullName())
                .or(() -> programme.districts().stream().filter(district -> Sight.names(code, district.id().code()))
                        .findFirst().map(district -> district.name()))
                .or(() -> programme.registers().registers().stream().filter(register ->
                        register.id().value().equals(code)).findFirst().map(register -> register.title()));
    }
}
