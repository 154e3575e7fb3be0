package vn.thamdinh.usecase.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;

class HandInSheetTest extends SecretaryAtDesk {
    private Desk member;
    private SheetKey sheet;

    @BeforeEach
    void open() {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        member = office.member("hanh", hanh, desk);
        sheet = new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(hanh));
    }

    /** Something acceptable for every input: the lowest number, no tick, the first option. */
    private Given any(Component component) {
        Map<String, String> typed = new HashMap<>();
        component.rule().inputs().stream().filter(RuleInput::isTyped).forEach(input -> typed.put(input.name(),
                switch (input.kind()) {
                    case InputKind.Points points -> Numbers.plain(points.low());
                    case InputKind.Number number -> Numbers.plain(number.low().max(java.math.BigDecimal.ONE));
                    case InputKind.Tick _ -> "0";
                    case InputKind.Choice choice -> choice.options().getFirst().id();
                }));
        return new Given(sheet.unit(), component.id(), sheet.stage(), sheet.scorer(), typed, "thử");
    }

    private List<Component> scored() {
        return Office.programme(desk).criteria().scored();
    }

    @Test
    void anIncompleteSheetIsNotHandedIn() {
        done(member.giveScore().giveAll(scored().stream().skip(2).map(this::any).toList()));
        Outcome<?> outcome = member.handInSheet().handIn(sheet);
        assertEquals(Reason.SHEET_INCOMPLETE, refused(outcome));
        assertEquals(List.of("2", scored().get(0).id().value() + ", " + scored().get(1).id().value()),
                ((Outcome.Refused<?>) outcome).arguments());
        assertEquals(Optional.empty(), member.views().handedIn(sheet));
    }

    @Test
    void aCompleteSheetIsHandedInWithWhatItsScorerSawAndLaterChangesAreMarked() {
        done(member.giveScore().giveAll(scored().stream().map(this::any).toList()));
        String seen = member.views().round().orElseThrow().digest();
        done(member.handInSheet().handIn(sheet));
        assertEquals(seen, member.views().handedIn(sheet).orElseThrow().digest());
        assertFalse(member.views().units().getFirst().handedIn().orElseThrow().changed());
        done(member.giveScore().undo());
        assertTrue(member.views().handedIn(sheet).orElseThrow().changed());
        done(member.giveScore().giveAll(scored().stream().map(this::any).toList()));
        done(member.handInSheet().handIn(sheet));
        assertFalse(member.views().handedIn(sheet).orElseThrow().changed());
        office.carry(member, desk);
        assertEquals(1, desk.views().units().getFirst().sheetsIn());
        assertEquals(1, desk.views().units().getFirst().sheets());
    }

    @Test
    void nobodyHandsInAnothersSheet() {
        var other = new SheetKey(sheet.unit(), Stage.AGREE, Scorer.COUNCIL);
        assertEquals(Reason.SHEET_INCOMPLETE, refused(member.handInSheet().handIn(other)));
        assertEquals(0, desk.views().history("sheet|", 9).size());
        assertEquals(component(desk, 0), scored().getFirst().id());
    }
}
