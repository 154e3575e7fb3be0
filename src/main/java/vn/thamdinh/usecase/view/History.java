package vn.thamdinh.usecase.view;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ConductFact;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.DocumentFact;
import vn.thamdinh.domain.ledger.EligibilityFact;
import vn.thamdinh.domain.ledger.EvidenceFact;
import vn.thamdinh.domain.ledger.ExplanationFact;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact;
import vn.thamdinh.domain.ledger.MeetingFact;
import vn.thamdinh.domain.ledger.PlanFact;
import vn.thamdinh.domain.ledger.PublicationFact;
import vn.thamdinh.domain.ledger.RegisterFact;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.SurveyFact;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Entries told for people. */
final class History {

    private static final Subject UNKNOWN = new Subject("unknown");

    /** In place of what nobody may read before the opening. */
    private static final String CLOSED = "•••";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RoundBook book;
    private final People people;
    private final Sight sight;

    History(RoundBook book, People people, Sight sight) {
        this.book = book;
        this.people = people;
        this.sight = sight;
    }

    List<HistoryLine> judged(Verdict verdict, int limit) {
        return lines(book.workspace().judged(verdict, limit));
    }

    List<HistoryLine> lines(String subjectPrefix, int limit) {
        List<Subject> kept = book.snapshot().kept(new Subject(subjectPrefix));
        return lines(kept.size() == 1 ? book.workspace().history(subjectPrefix, limit)
                : book.workspace().history(kept.stream().map(Subject::key).toList(), limit));
    }

    List<HistoryLine> lines(List<String> subjectPrefixes, int limit) {
        return lines(book.workspace().history(subjectPrefixes, limit));
    }

    List<HistoryLine> lines(List<Held> entries) {
        Map<WriterId, RoundFact.WriterOpened> writers = new HashMap<>();
        book.snapshot().standing(RoundFact.WriterOpened.class)
                .forEach(opened -> writers.put(opened.entry().header().writer(), opened.fact()));
        return entries.stream()
                .filter(held -> sight.knowsProgress() || !isClosed(held))
                .map(held -> line(held, Optional.ofNullable(writers.get(held.entry().header().writer())))).toList();
    }

    private HistoryLine line(Held held, Optional<RoundFact.WriterOpened> writer) {
        Entry entry = held.entry();
        String who = writer.map(opened -> people.nameOf(Scorer.of(opened.member())))
                .orElse(entry.header().writer().hex());
        return new HistoryLine(entry.id(), entry.header().time().instant(), who, behalf(entry, writer),
                writer.map(RoundFact.WriterOpened::device).orElse(""), entry.header().kind(),
                entry.subject().orElse(UNKNOWN),
                isClosed(held) ? CLOSED : entry.fact().map(this::what).orElse(""),
                isClosed(held) ? "" : entry.fact().map(History::reason).orElse(""), held.verdict(), held.head());
    }

    /** A sheet on paper is typed in by the secretariat: that is said wherever the score is. */
    private String behalf(Entry entry, Optional<RoundFact.WriterOpened> writer) {
        return entry.fact().filter(fact -> fact instanceof ScoreFact score && score.stage() == Stage.APPRAISE
                        && writer.filter(opened -> !Scorer.of(opened.member()).equals(score.scorer())).isPresent())
                .map(fact -> people.nameOf(((ScoreFact) fact).scorer())).orElse("");
    }

    private boolean isClosed(Held held) {
        return held.entry().fact().filter(sight::isClosed).isPresent();
    }

    private String what(Fact fact) {
        return switch (fact) {
            case RoundFact.Founded founded -> founded.title();
            case RoundFact.WriterOpened opened -> people.nameOf(Scorer.of(opened.member()));
            case RoundFact.WriterClaimed claimed -> people.nameOf(Scorer.of(claimed.member()));
            case RoundFact.ProgrammeAdopted adopted -> adopted.to().hex().substring(0, 8);
            case ScoreFact.ScoreGiven given -> words().score(given);
            case ScoreFact.ScoreCleared _ -> "–";
            case ScoreFact.SheetSubmitted submitted -> people.nameOf(submitted.scorer());
            case VisitFact visit -> what(visit);
            case SurveyFact survey -> what(survey);
            case CouncilFact council -> what(council);
            case MeetingFact meeting -> what(meeting);
            case DocumentFact document -> what(document);
            case FigureFact.FigureRecorded figure -> Numbers.trimmed(figure.value());
            case ConductFact conduct -> what(conduct);
            case EligibilityFact.PaperRecorded paper -> paper.present() ? "✓" : "–";
            case EligibilityFact.RuleWaived waived -> waived.waived() ? "✓" : "–";
            case EligibilityFact.PastRecognition past -> past.year() + (past.recognised() ? " ✓" : " –");
            case ExplanationFact.ScoreExplained explained -> explained.explanation();
            case ExplanationFact.QuestionAsked asked -> asked.question();
            case ExplanationFact.AnswerGiven answer -> answer.answer();
            case TrustFact.KeyAdmitted key -> people.nameOf(Scorer.of(key.member()));
            case TrustFact.KeyRevoked key -> people.nameOf(Scorer.of(key.member()));
            case TrustFact.BundleWithdrawn(var bundle, _) -> bundle.hex().substring(0, 8);
            case TrustFact.BundleAdmitted(var bundle, _) -> bundle.hex().substring(0, 8);
            case RegisterFact.RowWritten(var row) -> String.join(" · ", row.values().values());
            case RegisterFact.RowDropped _ -> "–";
            case EvidenceFact evidence -> what(evidence);
            case PlanFact.GuidanceGiven given -> given.name();
            case PlanFact.GuidanceDropped dropped -> dropped.sha256().substring(0, 8);
            case PublicationFact publication -> PublicationWords.what(publication);
            case PlanFact.CostNoted cost -> cost.body() + ": " + cost.amount().toPlainString();
        };
    }

    private static String what(EvidenceFact fact) {
        return switch (fact) {
            case EvidenceFact.FileAttached file -> file.name();
            case EvidenceFact.FileDropped file -> file.sha256().substring(0, 8);
            case EvidenceFact.FileTied tied -> (tied.tied() ? "✓ " : "– ") + tied.sha256().substring(0, 8);
            case EvidenceFact.FileReduced file -> file.sha256().substring(0, 8);
            case EvidenceFact.AbsenceExplained absence -> absence.reason();
        };
    }

    private static String what(VisitFact fact) {
        return switch (fact) {
            case VisitFact.TeamFormed(var team) -> team.name();
            case VisitFact.VisitPlanned(var planned) -> AdministrativeDate.shortForm(planned.date());
            case VisitFact.VisitRecorded(var visit) -> visit.place();
            case VisitFact.VisitTimed(var times) -> times.ended().isPresent() ? "✓" : "…";
            case VisitFact.PersonPresent(var person) -> (person.present() ? "✓ " : "– ") + person.name();
            case VisitFact.NoteTaken(var note) -> note.text();
            case VisitFact.FindingRecorded(var finding) -> finding.text();
            case VisitFact.MinutesWritten(var minutes) -> String.join(" ", minutes.parts().values());
            case VisitFact.MinutesSigned(var signature) -> signature.name();
            case VisitFact.MinutesClosed(var minutes) -> (minutes.closed() ? "✓ " : "– ") + minutes.version();
        };
    }

    private String what(CouncilFact fact) {
        return switch (fact) {
            case CouncilFact.MemberEnrolled member -> member.name();
            case CouncilFact.UnitsAssigned assigned -> assigned.units().size() + ": " + assigned.units().stream()
                    .map(unit -> book.snapshot().programme().flatMap(programme -> programme.unit(unit))
                            .map(Unit::fullName).orElse(unit.code())).collect(Collectors.joining(", "));
            case CouncilFact.RecusalDeclared recusal -> people.nameOf(Scorer.of(recusal.unit()));
            case CouncilFact.MemberLeft left -> people.nameOf(Scorer.of(left.member()));
            case CouncilFact.VoteCast vote ->
                    vote.inFavour() + " – " + vote.against() + " – " + vote.abstained() + " / " + vote.members();
            case CouncilFact.ComponentsAssigned assigned -> codes(assigned.components());
            case CouncilFact.BodyCharged charged -> charged.body() + ": " + codes(charged.components());
        };
    }

    private static String codes(List<ComponentId> components) {
        return components.isEmpty() ? "–" : components.stream().map(ComponentId::value).collect(Collectors.joining(", "));
    }

    private String what(MeetingFact fact) {
        return switch (fact) {
            case MeetingFact.MeetingCalled(var meeting) -> AdministrativeDate.shortForm(meeting.date());
            case MeetingFact.PresenceNoted(var presence) ->
                    (presence.attendance() == Attendance.PRESENT ? "✓ " : "– ") + people.nameOf(Scorer.of(presence.member()));
            case MeetingFact.ItemDiscussed(var said) -> said.text();
            case MeetingFact.BallotHeld(var ballot) -> ballot.inFavour() + " – " + ballot.against() + " – "
                    + ballot.abstained() + " / " + ballot.members();
            case MeetingFact.MeetingHeld(var times) -> times.closed()
                    .map(closed -> HOUR.format(times.opened()) + " – " + HOUR.format(closed))
                    .orElseGet(() -> HOUR.format(times.opened()) + " –");
        };
    }

    private EnteredWords words() {
        return new EnteredWords(book.snapshot().programme());
    }

    private String what(DocumentFact document) {
        return switch (document) {
            case DocumentFact.DocumentIssued issued -> issued.number();
            case DocumentFact.DocumentWritten(var draft) -> words().paper(draft.kind());
            case DocumentFact.NumberReserved(var number) ->
                    (number.given() ? "✓ " : "– ") + number.number() + "/" + number.year() + " · " + number.series();
            case DocumentFact.DocumentEnded(var ended) -> ended.document().value();
            case DocumentFact.WordingChanged(var change) -> change.key();
            case DocumentFact.BasisListed(var basis) -> (basis.listed() ? "✓ " : "– ") + basis.basis().number();
            case DocumentFact.CopyGivenOut copy -> words().paper(copy.documentKind());
        };
    }

    private static String what(ConductFact conduct) {
        return switch (conduct) {
            case ConductFact.ScoresOpened _ -> "✓";
            case ConductFact.StageUnlocked unlocked -> AdministrativeDate.shortForm(unlocked.until());
            case ConductFact.UnitUnlocked unlocked -> AdministrativeDate.shortForm(unlocked.until());
        };
    }

    private static String what(SurveyFact fact) {
        return switch (fact) {
            case SurveyFact.SurveyCounted(var count) -> count.valid() + " / " + count.collected();
            case SurveyFact.ReturnsRecorded recorded -> recorded.source() + ": " + recorded.returns().size();
            case SurveyFact.TransactionsCounted(var count) -> count.year() + ": " + count.count();
        };
    }

    private static String reason(Fact fact) {
        return switch (fact) {
            case ScoreFact.ScoreGiven given -> given.reason();
            case ScoreFact.ScoreCleared cleared -> cleared.reason();
            case RoundFact.ProgrammeAdopted adopted -> adopted.reason();
            case CouncilFact.RecusalDeclared recusal -> recusal.reason();
            case FigureFact.FigureRecorded figure -> figure.source();
            case ConductFact.ScoresOpened opened -> opened.reason();
            case ConductFact.StageUnlocked unlocked -> unlocked.reason();
            case ConductFact.UnitUnlocked unlocked -> unlocked.reason();
            case EligibilityFact.PaperRecorded paper -> paper.note();
            case EligibilityFact.RuleWaived waived -> waived.reason();
            case ExplanationFact.ScoreExplained explained -> explained.question();
            case CouncilFact.MemberLeft left -> left.reason();
            case MeetingFact.MeetingCalled(var meeting) -> meeting.calledOff();
            case MeetingFact.PresenceNoted(var presence) -> presence.note();
            case TrustFact.KeyRevoked key -> key.reason();
            case TrustFact.BundleWithdrawn withdrawn -> withdrawn.reason();
            case TrustFact.BundleAdmitted admitted -> admitted.reason();
            case EvidenceFact.FileAttached file -> file.note();
            case EvidenceFact.FileDropped file -> file.reason();
            case PlanFact.GuidanceGiven given -> given.note();
            case PlanFact.GuidanceDropped dropped -> dropped.reason();
            case PublicationFact publication -> PublicationWords.reason(publication);
            case PlanFact.CostNoted cost -> cost.note();
            case EligibilityFact.PastRecognition past -> past.paper();
            case VisitFact.VisitPlanned(var planned) -> planned.stands() ? planned.purpose() : planned.cancelled();
            case VisitFact.MinutesClosed(var minutes) -> minutes.reason();
            case DocumentFact.CopyGivenOut copy -> copy.purpose();
            case DocumentFact.DocumentEnded(var ended) -> ended.reason();
            case RegisterFact.RowDropped dropped -> dropped.reason();
            default -> "";
        };
    }
}
