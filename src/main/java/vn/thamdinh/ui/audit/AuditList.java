package vn.thamdinh.ui.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Authors;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.usecase.view.HistoryLine;

/** The journal in people's words, each row with its folded key for the filter. */
record AuditList(List<Row> rows, long entries, long newerKinds) {

    /**
     * One entry.
     *
     * @param action what was done: "Chấm điểm"
     * @param about  to what: "Xã Tiến Hưng · 1.1.2 · Nguyễn Thị Vân"
     * @param state  whether it counts, and if not, why
     */
    record Row(EntryId id, Instant time, String who, String device, String action, String about, String value,
               String reason, Tone tone, String state, String key) {
    }

    private static final Set<String> KINDS = Set.of("round-founded", "programme-adopted", "writer-opened", "member-enrolled",
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

    static AuditList of(Messages messages, AuditPort.Data data) {
        String[] seal = data.lines().stream().filter(line -> line.current() && line.kind().startsWith("round-sealed."))
                .findFirst().map(AuditList::seal).orElse(new String[] {"…", "…"});
        return new AuditList(data.lines().stream().map(line -> row(messages, data, seal, line)).toList(), data.entries(),
                data.newerKinds());
    }

    /** Rows in which every word of the query occurs, without diacritics. */
    List<Row> matching(String query) {
        return query.isBlank() ? rows : rows.stream().filter(row -> Folding.matchesKey(query, row.key())).toList();
    }

    /** Its day and code. */
    private static String[] seal(HistoryLine line) {
        return new String[] {Figures.date(line.time().atZone(ZoneId.systemDefault()).toLocalDate()), line.what()};
    }

    private static Row row(Messages messages, AuditPort.Data data, String[] seal, HistoryLine line) {
        String action = action(messages, line.kind());
        String about = about(messages, data.programme(), data.names(), line);
        Tone tone = line.verdict() != Verdict.EFFECTIVE ? Tone.WARN : line.current() ? Tone.OK : Tone.MUTED;
        String state = line.verdict() == Verdict.SEALED ? messages.text("audit.not-sealed", seal[0], seal[1])
                : state(messages, line);
        String key = Folding.key(String.join(" ", line.who(), line.behalf(), line.device(), action, about, line.what(),
                line.reason(), state, line.id().hex()));
        return new Row(line.id(), line.time(), Authors.words(messages, line), line.device(), action, about, line.what(), line.reason(),
                tone, state, key);
    }

    private static String action(Messages messages, String kind) {
        String name = kind.replaceFirst("\\.[0-9]+$", "");
        return KINDS.contains(name) ? messages.text("audit.kind." + name) : messages.text("audit.newer-kind");
    }

    private static String state(Messages messages, HistoryLine line) {
        return switch (line.verdict()) {
            case EFFECTIVE -> messages.text(line.current() ? "audit.counts" : "audit.replaced");
            case BODY_ABSENT -> messages.text("audit.not-body");
            case NEWER_KIND -> messages.text("audit.not-newer");
            case OTHER_ROUND -> messages.text("audit.not-round");
            case UNKNOWN_WRITER -> messages.text("audit.not-writer");
            case KEY_UNKNOWN -> messages.text("audit.not-key");
            case KEY_REVOKED -> messages.text("audit.not-revoked");
            case WITHDRAWN -> messages.text("audit.not-withdrawn");
            case NO_RIGHT -> messages.text("audit.not-right");
            case NOT_ENROLLED -> messages.text("audit.not-enrolled");
            case RECUSED -> messages.text("audit.not-recused");
            case SEALED -> messages.text("audit.not-sealed", "…", "…");
        };
    }

    /** The parts of the subject that are units, components or people, by their names. */
    private static String about(Messages messages, Programme programme, Map<String, String> names, HistoryLine line) {
        String[] parts = line.subject().key().split("\\|");
        List<String> said = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (line.who().equals(names.get(parts[i]))) {
                continue;
            }
            name(messages, programme, names, line.subject().topic(), parts[i]).ifPresent(said::add);
        }
        return String.join(" · ", said);
    }

    private static Optional<String> name(Messages messages, Programme programme, Map<String, String> names,
                                         String topic, String part) {
        if (names.containsKey(part)) {
            return Optional.of(names.get(part));
        }
        return switch (part) {
            case "SELF" -> Optional.of(messages.text("audit.stage-self"));
            case "REAPPRAISE" -> Optional.of(messages.text("audit.stage-reappraise"));
            case "VERIFY" -> Optional.of(messages.text("audit.stage-verify"));
            case "APPRAISE", "council", "recognition-decision" -> Optional.empty();
            case "AGREE" -> Optional.of(messages.text("audit.stage-agree"));
            default -> place(programme, part).or(() -> switch (topic) {
                case "score", "survey", "figure", "paper", "waiver", "explained", "asked", "answered", "absence" -> Optional.of(part);
                default -> Optional.empty();
            });
        };
    }

    private static Optional<String> place(Programme programme, String code) {
        return programme.units().stream().filter(unit -> unit.id().code().equals(code)).findFirst()
                .map(unit -> unit.fullName())
                .or(() -> programme.districts().stream().filter(district -> district.id().code().equals(code))
                        .findFirst().map(district -> district.name()))
                .or(() -> programme.registers().registers().stream().filter(register ->
                        register.id().value().equals(code)).findFirst().map(register -> register.title()));
    }
}
