package vn.thamdinh.domain.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What an entry is about: entries of one subject supersede each other, those of different subjects never do.
 *
 * @param key topic and identifying parts, joined by "|"; a "|" or "%" within a part stands as "%7C", "%25"
 */
public record Subject(String key) {

    /** Topics whose subjects name a unit first. */
    private static final Set<String> OF_ONE_UNIT = Set.of("score", "sheet", "survey", "returns", "transactions", "vote",
            "figure", "paper", "waiver", "explained", "evidence", "absence", "tied", "reduced", "asked", "answered", "recognised",
            "row", "ballot", "registered", "admitted", "earlier", "revoked");

    /** Topic of what only decides whether bundles count; the state digest leaves it out, so that undoing restores it. */
    public static final String ADMINISTRATIVE = "bundle";

    /** What the programme in force is decided by. */
    public static final Subject PROGRAMME = new Subject("programme");

    /** The topics whose facts are about one unit alone. */
    public static Set<String> topicsOfOneUnit() {
        return OF_ONE_UNIT;
    }

    /** The subject of a fact written by the given writer. */
    public static Subject of(Fact fact, WriterId writer) {
        return switch (fact) {
            case RoundFact round -> of(round, writer);
            case ScoreFact score -> of(score);
            case VisitFact visit -> of(visit);
            case SurveyFact survey -> of(survey);
            case CouncilFact council -> of(council);
            case MeetingFact meeting -> of(meeting);
            case DocumentFact document -> of(document);
            case FigureFact.FigureRecorded figure -> key("figure", figure.unit().code(), figure.figure().value());
            case ConductFact conduct -> of(conduct);
            case EligibilityFact eligibility -> of(eligibility);
            case ExplanationFact explanation -> of(explanation);
            case TrustFact trust -> of(trust);
            case EvidenceFact evidence -> of(evidence);
            case PublicationFact publication -> of(publication);
            case PlanFact plan -> of(plan);
            case RegisterFact.RowWritten(var row) -> row(row.key());
            case RegisterFact.RowDropped dropped -> row(dropped.row());
        };
    }

    /** Whether facts of this topic only decide on what others brought; the state digest leaves them out. */
    public boolean isAdministrative() {
        return topic().equals(ADMINISTRATIVE);
    }

    /** The subject of a score. */
    public static Subject score(ScoreFact.ScoreGiven given) {
        return of(given);
    }

    /** Which facts it belongs to: the part before the first "|". */
    public String topic() {
        int end = key.indexOf('|');
        return end < 0 ? key : key.substring(0, end);
    }

    /** The code of the unit that it is about, where it is about one alone. */
    public Optional<String> unit() {
        if (!OF_ONE_UNIT.contains(topic())) {
            return Optional.empty();
        }
        int start = key.indexOf('|') + 1;
        int end = key.indexOf('|', start);
        return Optional.of(key.substring(start, end < 0 ? key.length() : end));
    }

    private static Subject of(RoundFact round, WriterId writer) {
        return switch (round) {
            case RoundFact.Founded _ -> new Subject("round");
            case RoundFact.WriterOpened _ -> key("writer", writer.hex());
            case RoundFact.WriterClaimed _ -> key("claimed", writer.hex());
            case RoundFact.ProgrammeAdopted _ -> PROGRAMME;
        };
    }

    private static Subject of(ScoreFact score) {
        return switch (score) {
            case ScoreFact.ScoreGiven given -> cell(score, given.component().value());
            case ScoreFact.ScoreCleared cleared -> cell(score, cleared.component().value());
            case ScoreFact.SheetSubmitted submitted ->
                    key("sheet", submitted.unit().code(), submitted.stage().name(), submitted.scorer().value());
        };
    }

    private static Subject cell(ScoreFact score, String component) {
        return key("score", score.unit().code(), score.stage().name(), score.scorer().value(), component);
    }

    private static Subject of(VisitFact visit) {
        return switch (visit) {
            case VisitFact.VisitRecorded(var recorded) -> key("visit", recorded.id().value());
            case VisitFact.FindingRecorded(var finding) -> key("finding", finding.visit().value(), finding.key());
            case VisitFact.TeamFormed(var team) -> key("team", team.id().value());
            case VisitFact.VisitPlanned(var planned) -> key("planned", planned.id().value());
            case VisitFact.VisitTimed(var times) -> key("timed", times.visit().value());
            case VisitFact.PersonPresent(var person) -> key("present", person.visit().value(), person.key());
            case VisitFact.NoteTaken(var note) -> key("note", note.visit().value(), note.key());
            case VisitFact.MinutesWritten(var minutes) -> key("minutes", minutes.visit().value());
            case VisitFact.MinutesSigned(var signature) -> key("signature", signature.visit().value(),
                    Integer.toString(signature.version()), signature.key());
            case VisitFact.MinutesClosed(var minutes) -> key("closed", minutes.visit().value());
        };
    }

    private static Subject of(DocumentFact document) {
        return switch (document) {
            case DocumentFact.DocumentIssued issued -> key("document", issued.id().value());
            case DocumentFact.DocumentWritten(var draft) -> key("draft", draft.id().value());
            case DocumentFact.NumberReserved(var number) ->
                    key("number", number.series(), Integer.toString(number.year()), Integer.toString(number.number()));
            case DocumentFact.DocumentEnded(var ended) -> ended.paper()
                    .map(paper -> key("ended", ended.document().value(), paper))
                    .orElseGet(() -> key("ended", ended.document().value()));
            case DocumentFact.WordingChanged(var change) -> key("wording", change.key());
            case DocumentFact.BasisListed(var basis) -> key("basis", basis.key());
            case DocumentFact.CopyGivenOut copy -> key("copy", copy.key());
        };
    }

    private static Subject of(ExplanationFact explanation) {
        return switch (explanation) {
            case ExplanationFact.ScoreExplained explained ->
                    key("explained", explained.unit().code(), explained.component().value());
            case ExplanationFact.QuestionAsked asked -> key("asked", asked.unit().code(), asked.component().value());
            case ExplanationFact.AnswerGiven answer ->
                    key("answered", answer.unit().code(), answer.component().value());
        };
    }

    private static Subject of(PlanFact plan) {
        return switch (plan) {
            case PlanFact.GuidanceGiven given -> key("guidance", given.step(), given.sha256());
            case PlanFact.GuidanceDropped dropped -> key("guidance", dropped.step(), dropped.sha256());
            case PlanFact.CostNoted cost -> key("cost", cost.step(), cost.body());
        };
    }

    private static Subject of(EvidenceFact evidence) {
        return switch (evidence) {
            case EvidenceFact.FileAttached file -> file(file.unit(), file.component(), file.sha256());
            case EvidenceFact.FileDropped file -> file(file.unit(), file.component(), file.sha256());
            case EvidenceFact.FileTied tied -> key("tied", tied.unit().code(), tied.sha256(), tied.visit().value(),
                    tied.finding());
            case EvidenceFact.FileReduced reduced -> key("reduced", reduced.unit().code(), reduced.sha256());
            case EvidenceFact.AbsenceExplained absence ->
                    key("absence", absence.unit().code(), absence.component().value());
        };
    }

    private static Subject file(UnitId unit, Optional<ComponentId> component, String sha256) {
        return key("evidence", unit.code(), component.map(ComponentId::value).orElse(""), sha256);
    }

    /** The subject of a row of a register. */
    public static Subject row(RowKey row) {
        return row.unit().map(unit -> key("row", unit.code(), row.register().value(), row.period(), row.row()))
                .orElseGet(() -> key("line", row.register().value(), row.body(), row.period(), row.row()));
    }

    private static Subject of(SurveyFact survey) {
        return switch (survey) {
            case SurveyFact.SurveyCounted(var count) -> key("survey", count.unit().code(), count.form().value());
            case SurveyFact.ReturnsRecorded recorded -> key("returns", recorded.unit().code(), recorded.form().value(),
                    recorded.source(), Integer.toString(recorded.part()));
            case SurveyFact.TransactionsCounted(var count) ->
                    key("transactions", count.unit().code(), Integer.toString(count.year()), count.procedure());
        };
    }

    private static Subject of(CouncilFact council) {
        return switch (council) {
            case CouncilFact.MemberEnrolled enrolled -> key("member", enrolled.member().value());
            case CouncilFact.UnitsAssigned assigned -> key("assigned", assigned.member().value());
            case CouncilFact.RecusalDeclared recusal ->
                    key("recusal", recusal.member().value(), recusal.unit().code());
            case CouncilFact.VoteCast vote -> key("vote", vote.unit().code());
            case CouncilFact.MemberLeft left -> key("left", left.member().value());
            case CouncilFact.ComponentsAssigned assigned -> key("charged", assigned.member().value());
            case CouncilFact.BodyCharged charged -> key("charged-body", charged.body());
        };
    }

    private static Subject of(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingCalled(var meeting) -> key("meeting", Integer.toString(meeting.number()));
            case MeetingFact.PresenceNoted(var presence) ->
                    key("attendance", Integer.toString(presence.meeting()), presence.member().value());
            case MeetingFact.ItemDiscussed(var said) -> key("discussed", Integer.toString(said.meeting()), said.item());
            case MeetingFact.BallotHeld(var ballot) -> key("ballot", ballot.unit().code(),
                    Integer.toString(ballot.meeting()), Integer.toString(ballot.round()));
            case MeetingFact.MeetingHeld(var times) -> key("held", Integer.toString(times.meeting()));
        };
    }

    private static Subject of(TrustFact trust) {
        return switch (trust) {
            case TrustFact.KeyAdmitted key -> key("key", key.publicKey());
            case TrustFact.KeyRevoked key -> key("key", key.publicKey());
            case TrustFact.BundleWithdrawn withdrawn -> key("bundle", withdrawn.bundle().hex());
            case TrustFact.BundleAdmitted admitted -> key("bundle", admitted.bundle().hex());
        };
    }

    private static Subject of(ConductFact conduct) {
        return switch (conduct) {
            case ConductFact.ScoresOpened _ -> new Subject("opened");
            case ConductFact.StageUnlocked unlocked -> key("unlocked", unlocked.stage().name());
            case ConductFact.UnitUnlocked unlocked ->
                    key("unlocked", unlocked.stage().name(), unlocked.unit().code());
        };
    }

    private static Subject of(EligibilityFact eligibility) {
        return switch (eligibility) {
            case EligibilityFact.PaperRecorded paper -> key("paper", paper.unit().code(), paper.paper());
            case EligibilityFact.RuleWaived waived -> key("waiver", waived.unit().code(), waived.rule());
            case EligibilityFact.PastRecognition past ->
                    key("recognised", past.unit().code(), Integer.toString(past.year()));
        };
    }

    private static Subject of(PublicationFact publication) {
        return switch (publication) {
            case PublicationFact.UnitRegistered(var registration) -> key("registered", registration.unit().code());
            case PublicationFact.RegistrationSettled(var settled) -> key("admitted", settled.unit().code());
            case PublicationFact.ResultsPosted(var posting) -> key("posted", posting.key());
            case PublicationFact.ComplaintReceived(var complaint) -> key("complaint", complaint.key());
            case PublicationFact.ComplaintSettled(var settled) -> key("complaint-settled", settled.key());
            case PublicationFact.ResultsPublished _ -> new Subject("published");
            case PublicationFact.EarlierResultTaken(var result) -> earlier("earlier", result.key());
            case PublicationFact.RecognitionRevoked(var revoked) -> earlier("revoked", revoked.key());
            case PublicationFact.RoundSealed _, PublicationFact.RoundReopened _ -> new Subject(Seals.TOPIC);
        };
    }

    private static Subject earlier(String topic, EarlierResult.Key result) {
        return key(topic, result.unit(), Integer.toString(result.year()), result.programme());
    }

    private static Subject key(String... parts) {
        return new Subject(Stream.of(parts).map(Subject::part).collect(Collectors.joining("|")));
    }

    /** Keeps a "|" within a part from reading as the end of it. */
    private static String part(String text) {
        return text.replace("%", "%25").replace("|", "%7C");
    }
}
