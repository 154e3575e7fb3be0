package vn.thamdinh.ui.explanation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.view.Person;

/** What the round of explanations asks and does; every call blocks. */
public interface ExplanationPort {

    /** Who sits at the desk; decides what can be done. */
    Optional<Person> me();

    /** The questions to one unit, as far as the person may see them. */
    List<AskedQuestion> of(UnitId unit);

    /** All questions, in the plan's order of units. */
    List<AskedQuestion> all();

    /** The last day proposed for a question of today. */
    Optional<LocalDate> proposedDue();

    Outcome<Saved> ask(UnitId unit, ComponentId component, String question, Optional<LocalDate> due);

    Outcome<Saved> takeBack(UnitId unit, ComponentId component, String reason);

    Outcome<Saved> setDue(UnitId unit, ComponentId component, LocalDate due);

    /** Answers, and attaches the files to the component. */
    Outcome<Saved> answer(UnitId unit, ComponentId component, String answer, List<Path> files);

    /** Stands by the own score after the answer. */
    Outcome<Saved> confirm(UnitId unit, ComponentId component, String reason);

    /** The open workspace itself. */
    static ExplanationPort of(Desk desk) {
        return new DeskExplanations(desk);
    }
}
