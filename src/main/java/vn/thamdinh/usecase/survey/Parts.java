package vn.thamdinh.usecase.survey;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;

/** Cuts a source's returns for a unit into facts that an entry can hold: an entry's body has less than a megabyte. */
final class Parts {

    private static final int MOST_CHARACTERS = 250_000;
    private static final int PER_RETURN = 200;
    private static final int PER_ANSWER = 20;

    private final Snapshot now;
    private final SurveyForm form;
    private final String source;

    Parts(Snapshot now, SurveyForm form, String source) {
        this.now = now;
        this.form = form;
        this.source = source;
    }

    /** The facts that say it; parts that stand and are no longer needed become empty. */
    List<ReturnsRecorded> facts(UnitId unit, List<SurveyReturn> returns) {
        List<ReturnsRecorded> facts = new ArrayList<>();
        List<SurveyReturn> part = new ArrayList<>();
        int characters = 0;
        for (SurveyReturn one : returns) {
            int own = PER_RETURN + PER_ANSWER * form.questionnaire().questions().size() + one.procedure().length();
            if (characters + own > MOST_CHARACTERS) {
                facts.add(fact(unit, facts.size() + 1, part));
                part = new ArrayList<>();
                characters = 0;
            }
            part.add(one);
            characters += own;
        }
        facts.add(fact(unit, facts.size() + 1, part));
        int written = facts.size();
        now.standing(ReturnsRecorded.class).map(Snapshot.Standing::fact)
                .filter(fact -> fact.unit().equals(unit) && fact.form().equals(form.id())
                        && fact.source().equals(source) && fact.part() > written && !fact.returns().isEmpty())
                .forEach(fact -> facts.add(fact(unit, fact.part(), List.of())));
        return facts;
    }

    private ReturnsRecorded fact(UnitId unit, int part, List<SurveyReturn> returns) {
        return new ReturnsRecorded(unit, form.id(), form.questionnaire().version(), source, part, returns);
    }
}
