package vn.thamdinh.domain.rebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.ledger.CouncilFact.BodyCharged;
import vn.thamdinh.domain.ledger.CouncilFact.ComponentsAssigned;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.PublicationFact.ComplaintReceived;
import vn.thamdinh.domain.ledger.RegisterFact.RowDropped;
import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreCleared;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.ledger.VisitFact.FindingRecorded;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.Named.Kind;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.rebase.Unmapped.Why;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** Reads facts of one former programme under the one in force. */
final class Translator {

    private final Former former;
    private final Map<Kind, Set<String>> known = new HashMap<>();
    private final ScoreTranslator scores;
    private final RowTranslator rows;

    Translator(Former former, Programme to) {
        this.former = former;
        this.scores = new ScoreTranslator(former, to);
        this.rows = new RowTranslator(former.mapping(), to.registers());
        known.put(Kind.UNIT, names(to.units(), (Unit unit) -> unit.id().code()));
        known.put(Kind.FORM, names(to.surveys(), form -> form.id().value()));
        known.put(Kind.FIGURE, names(to.criteria().figures(), figure -> figure.id().value()));
        known.put(Kind.PAPER, names(to.papers(), paper -> paper.id()));
        known.put(Kind.RULE, names(to.eligibility(), rule -> rule.id()));
    }

    private static <T> Set<String> names(List<T> all, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        all.forEach(each -> names.add(name.apply(each)));
        return names;
    }

    /** @param unit code of the unit that the fact is about, where it is about one alone */
    Pieces translate(Fact fact, Optional<String> unit) {
        return unit.map(code -> named(Kind.UNIT, code, _ -> translate(fact))).orElseGet(() -> translate(fact));
    }

    private Pieces translate(Fact fact) {
        return switch (fact) {
            case ScoreGiven given -> scores.translate(given);
            case ScoreCleared cleared -> each(cleared.component(), to -> new ScoreCleared(cleared.unit(), to,
                    cleared.stage(), cleared.scorer(), cleared.reason()));
            case SurveyCounted(SurveyCount count) -> named(Kind.FORM, count.form().value(),
                    form -> Pieces.Read.of(Piece.of(new SurveyCounted(new SurveyCount(count.unit(),
                            new SurveyFormId(form), count.collected(), count.valid(), count.transactions(),
                            count.years())))));
            case ReturnsRecorded(UnitId unit, SurveyFormId id, String version, String source, int part, var returns) ->
                    named(Kind.FORM, id.value(), form -> Pieces.Read.of(Piece.of(new ReturnsRecorded(unit,
                            new SurveyFormId(form), version, source, part, returns))));
            case FigureRecorded figure -> named(Kind.FIGURE, figure.figure().value(), to -> Pieces.Read.of(Piece.of(
                    new FigureRecorded(figure.unit(), new FigureId(to), figure.value(), figure.source()))));
            case PaperRecorded paper -> named(Kind.PAPER, paper.paper(), to -> Pieces.Read.of(Piece.of(
                    new PaperRecorded(paper.unit(), to, paper.present(), paper.note(), paper.from(), paper.received()))));
            case RuleWaived waived -> named(Kind.RULE, waived.rule(), to -> Pieces.Read.of(Piece.of(
                    new RuleWaived(waived.unit(), to, waived.waived(), waived.reason()))));
            case FindingRecorded(Finding finding) -> finding(finding);
            case ComplaintReceived(Complaint complaint) -> complaint(complaint);
            case ComponentsAssigned assigned -> all(assigned.components(),
                    components -> new ComponentsAssigned(assigned.member(), components));
            case BodyCharged charged -> all(charged.components(),
                    components -> new BodyCharged(charged.body(), components));
            case RowWritten(RegisterRow row) -> rows.written(row);
            case RowDropped dropped -> rows.dropped(dropped);
            default -> ofComponent(fact);
        };
    }

    private Pieces ofComponent(Fact fact) {
        return switch (fact) {
            case FileAttached file when file.component().isPresent() -> each(file.component().get(),
                    to -> new FileAttached(file.unit(), Optional.of(to), file.sha256(), file.size(), file.name(),
                            file.mediaType(), file.note()));
            case FileDropped file when file.component().isPresent() -> each(file.component().get(),
                    to -> new FileDropped(file.unit(), Optional.of(to), file.sha256(), file.reason()));
            case AbsenceExplained absence -> each(absence.component(),
                    to -> new AbsenceExplained(absence.unit(), to, absence.reason()));
            case ScoreExplained explained -> each(explained.component(),
                    to -> new ScoreExplained(explained.unit(), to, explained.question(), explained.explanation()));
            case QuestionAsked asked -> each(asked.component(),
                    to -> new QuestionAsked(asked.unit(), to, asked.question(), asked.due(), asked.reason()));
            case AnswerGiven answer -> each(answer.component(),
                    to -> new AnswerGiven(answer.unit(), to, answer.answer()));
            default -> Pieces.Read.of(Piece.of(fact));
        };
    }

    private Pieces each(ComponentId from, Function<ComponentId, Fact> make) {
        Optional<List<Share>> shares = former.mapping().of(from);
        if (shares.isEmpty()) {
            return new Pieces.Failed(Why.COMPONENT_UNSAID, from.value());
        }
        List<Piece> pieces = new ArrayList<>();
        shares.get().forEach(share -> pieces.add(new Piece(make.apply(share.to()), Optional.of(from),
                Optional.empty())));
        return new Pieces.Read(pieces);
    }

    /** A finding bears on one component: of a split one on the first; points proposed for a part of a sum fall away. */
    private Pieces finding(Finding finding) {
        if (finding.component().isEmpty()) {
            return Pieces.Read.of(Piece.of(new FindingRecorded(finding)));
        }
        ComponentId from = finding.component().get();
        Optional<List<Share>> shares = former.mapping().of(from);
        if (shares.isEmpty()) {
            return new Pieces.Failed(Why.COMPONENT_UNSAID, from.value());
        }
        Optional<Share> first = shares.get().stream().findFirst();
        boolean whole = shares.get().size() == 1 && former.mapping().sources(first.orElseThrow().to()).size() == 1;
        return Pieces.Read.of(Piece.of(new FindingRecorded(new Finding(finding.visit(), finding.key(), finding.item(),
                first.map(Share::to), finding.verdict(), finding.text(), finding.proposed().filter(_ -> whole)
                        .map(points -> scores.rounded(points.multiply(first.orElseThrow().factor()))),
                finding.unitSide(), finding.struck()))));
    }

    /** A complaint about a component that is split is about the first part, about one that is dropped the whole. */
    private Pieces complaint(Complaint complaint) {
        Optional<List<Share>> shares = complaint.component().flatMap(former.mapping()::of);
        if (complaint.component().isPresent() && shares.isEmpty()) {
            return new Pieces.Failed(Why.COMPONENT_UNSAID, complaint.component().get().value());
        }
        return Pieces.Read.of(Piece.of(new ComplaintReceived(new Complaint(complaint.key(), complaint.unit(),
                shares.flatMap(all -> all.stream().findFirst()).map(Share::to), complaint.from(), complaint.paper(),
                complaint.received(), complaint.text()))));
    }

    /** None named means everything: whoever would be left with none because all were dropped has to be charged anew. */
    private Pieces all(List<ComponentId> components, Function<List<ComponentId>, Fact> make) {
        Set<ComponentId> become = new LinkedHashSet<>();
        for (ComponentId component : components) {
            Optional<List<Share>> shares = former.mapping().of(component);
            if (shares.isEmpty()) {
                return new Pieces.Failed(Why.COMPONENT_UNSAID, component.value());
            }
            shares.get().forEach(share -> become.add(share.to()));
        }
        return become.isEmpty() && !components.isEmpty()
                ? new Pieces.Failed(Why.COMPONENT_UNSAID, components.getFirst().value())
                : Pieces.Read.of(Piece.of(make.apply(List.copyOf(become))));
    }

    private Pieces named(Kind kind, String name, Function<String, Pieces> then) {
        Optional<String> to = former.mapping().of(new Named(kind, name));
        if (to.isEmpty()) {
            return Pieces.DROPPED;
        }
        return known.get(kind).contains(to.get()) ? then.apply(to.get())
                : new Pieces.Failed(Why.NAME_GONE, name);
    }

    ScoreTranslator scores() {
        return scores;
    }

    /** The old components of which the new one is made. */
    List<ComponentId> sources(ComponentId to) {
        return former.mapping().sources(to);
    }
}
