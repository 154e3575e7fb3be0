package vn.thamdinh.usecase.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.unit.Unit;

/** The returns of a form as a platform would export them: most people are as content as their unit is good. */
final class PretendReturns {

    private static final String UNIT = "Mã đơn vị";
    private static final String NUMBER = "Mã phiếu";

    private final SurveyForm form;
    private final Dice dice;
    private final StringBuilder csv;
    private int last;

    PretendReturns(SurveyForm form, Dice dice) {
        this.form = form;
        this.dice = dice;
        this.csv = new StringBuilder(UNIT + "," + NUMBER);
        form.questionnaire().questions().forEach(question -> csv.append(',').append(question.id()));
        csv.append('\n');
    }

    /**
     * Adds a unit's returns.
     *
     * @param valid how many answer the questions
     * @param blank how many answer nothing
     * @param level how many percent of the answers are the best there is
     */
    void add(Unit unit, int valid, int blank, int level) {
        var random = new SplittableRandom(
                dice.between(0, Integer.MAX_VALUE - 1, "returns|" + unit.id().code() + "|" + form.id()));
        for (int i = 0; i < valid + blank; i++) {
            List<String> cells = new ArrayList<>(List.of(unit.id().code(), String.valueOf(++last)));
            for (Question question : form.questionnaire().questions()) {
                cells.add(i < valid ? answer(question, level, random) : "");
            }
            csv.append(String.join(",", cells)).append('\n');
        }
    }

    private String answer(Question question, int level, SplittableRandom random) {
        List<Level> levels = form.questionnaire().scale(question).levels();
        int at = 0;
        while (at < levels.size() - 1 && random.nextInt(100) >= level) {
            at++;
        }
        return levels.get(at).title();
    }

    byte[] content() {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    ReturnMapping mapping() {
        Map<ColumnRole, String> columns =
                new EnumMap<>(Map.of(ColumnRole.UNIT, UNIT, ColumnRole.SUBMISSION, NUMBER));
        Map<String, String> questions = new HashMap<>();
        form.questionnaire().questions().forEach(question -> questions.put(question.id(), question.id()));
        return ReturnMapping.NONE.withColumns(columns).withQuestions(questions);
    }
}
