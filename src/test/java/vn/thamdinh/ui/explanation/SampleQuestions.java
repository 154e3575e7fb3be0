package vn.thamdinh.ui.explanation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;
import vn.thamdinh.usecase.explanation.SecondAppraisal;
import vn.thamdinh.usecase.view.Person;

/** Made-up questions kept in memory; what was ordered is told in {@link #done}. */
public final class SampleQuestions implements ExplanationPort {
    public static final LocalDate DUE = LocalDate.of(2024, 11, 10);

    public final List<String> done = new ArrayList<>();
    private final Role role;
    private final List<AskedQuestion> questions = new ArrayList<>();

    private SampleQuestions(Role role) {
        this.role = role;
    }

    /** A round in which nothing was asked. */
    public static SampleQuestions none() {
        return as(Role.MEMBER);
    }

    public static SampleQuestions as(Role role) {
        return new SampleQuestions(role);
    }

    /** A round with questions in every state. */
    public static SampleQuestions many(Role role) {
        SampleQuestions sample = as(role);
        List<Unit> units = HalfwayRound.programme().units();
        QuestionState[] states = QuestionState.values();
        for (int i = 0; i < 14; i++) {
            sample.add(units.get(i % 9), HalfwayRound.programme().criteria().components().get((i * 5) % 30),
                    states[i % states.length], i % 3 == 0);
        }
        return sample;
    }

    public SampleQuestions add(Unit unit, Component component, QuestionState state, boolean again) {
        boolean answered = state.isAnswered();
        List<GivenAnswer> answers = answered ? List.of(new GivenAnswer(
                "Mất điện ngày 05/8; đã gửi phiếu xin lỗi và trả kết quả ngay hôm sau, có sổ theo dõi kèm theo.",
                "Võ Ngọc Ẩn · máy thư ký", HalfwayRound.NOW, true, state == QuestionState.LATE, false)) : List.of();
        List<SecondAppraisal> second = answered ? List.of(new SecondAppraisal(HalfwayRound.ME,
                "Nguyễn Thị Ánh Nguyệt", Optional.of(score("1.5")), again ? Optional.of(score("1.75"))
                        : Optional.empty())) : List.of();
        questions.add(new AskedQuestion(unit, component, "Vì sao 3 hồ sơ hộ tịch tháng 8 trả kết quả trễ hạn?", "",
                "Lê Văn Đức · máy 2", HalfwayRound.NOW, Optional.of(DUE), state, false, false, answers,
                answered ? List.of("so-theo-doi-thang-8.pdf") : List.of(), second, again ? 2 : 0, answered ? 2 : 0,
                false));
        return this;
    }

    private static GivenScore score(String points) {
        return new GivenScore(new java.math.BigDecimal(points), "", HalfwayRound.NOW, new WriterId("0".repeat(32)),
                new EntryId("0".repeat(64)));
    }

    @Override
    public Optional<Person> me() {
        return Optional.of(new Person(HalfwayRound.ME, "Nguyễn Thị Ánh Nguyệt", role));
    }

    @Override
    public List<AskedQuestion> of(UnitId unit) {
        return questions.stream().filter(one -> one.unit().id().equals(unit)).toList();
    }

    @Override
    public List<AskedQuestion> all() {
        return List.copyOf(questions);
    }

    @Override
    public Optional<LocalDate> proposedDue() {
        return Optional.of(DUE);
    }

    @Override
    public Outcome<Saved> ask(UnitId unit, ComponentId component, String question, Optional<LocalDate> due) {
        return told("ask " + component.value() + " " + question + " " + due.map(LocalDate::toString).orElse(""));
    }

    @Override
    public Outcome<Saved> takeBack(UnitId unit, ComponentId component, String reason) {
        return told("take-back " + component.value() + " " + reason);
    }

    @Override
    public Outcome<Saved> setDue(UnitId unit, ComponentId component, LocalDate due) {
        return told("due " + component.value() + " " + due);
    }

    @Override
    public Outcome<Saved> answer(UnitId unit, ComponentId component, String answer, List<Path> files) {
        return told("answer " + component.value() + " " + answer);
    }

    @Override
    public Outcome<Saved> confirm(UnitId unit, ComponentId component, String reason) {
        return told("confirm " + component.value() + " " + reason);
    }

    private Outcome<Saved> told(String what) {
        done.add(what);
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }
}
