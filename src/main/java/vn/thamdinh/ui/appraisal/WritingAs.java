package vn.thamdinh.ui.appraisal;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;

/**
 * At which stage and for whom the person at the desk writes.
 *
 * @param name the member's name where the secretariat types in his paper sheet, else empty
 */
public record WritingAs(Stage stage, Scorer scorer, String name) {

    /** What the person may choose from; the first is the usual one. Empty for who only reads. */
    static List<WritingAs> choices(Person me, Unit unit, List<MemberRow> panel) {
        return switch (me.role()) {
            case MEMBER, CHAIR -> List.of(new WritingAs(Stage.APPRAISE, Scorer.of(me.id()), ""));
            case SECRETARIAT -> all(unit, panel);
            case INSPECTOR, DISTRICT, COMMUNE, CLERK -> List.of();
        };
    }

    private static List<WritingAs> all(Unit unit, List<MemberRow> panel) {
        List<WritingAs> choices = new ArrayList<>(List.of(
                new WritingAs(Stage.AGREE, Scorer.COUNCIL, ""),
                new WritingAs(Stage.REAPPRAISE, Scorer.COUNCIL, ""),
                new WritingAs(Stage.SELF, Scorer.of(unit.id()), ""),
                new WritingAs(Stage.VERIFY, Scorer.of(unit.district()), "")));
        panel.forEach(member -> choices.add(
                new WritingAs(Stage.APPRAISE, Scorer.of(member.id()), member.name())));
        return choices;
    }

    /** In words. */
    public String words(Messages messages) {
        return switch (stage) {
            case SELF -> messages.text("appraisal.stage.self");
            case VERIFY -> messages.text("appraisal.stage.verify");
            case APPRAISE -> name.isEmpty() ? messages.text("appraisal.stage.mine")
                    : messages.text("appraisal.stage.member", name);
            case REAPPRAISE -> messages.text("appraisal.stage.reappraise");
            case AGREE -> messages.text("appraisal.stage.agree");
        };
    }

    /** The same stage and, for members, the same person in another unit. */
    public boolean isLike(WritingAs other) {
        return stage == other.stage && (stage != Stage.APPRAISE || scorer.equals(other.scorer));
    }
}
