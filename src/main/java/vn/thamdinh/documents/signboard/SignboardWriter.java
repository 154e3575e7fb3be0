package vn.thamdinh.documents.signboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;

/**
 * Puts a programme's wording ({@code signboard.body}, {@code .name}, {@code .statement}, {@code .standard},
 * {@code .year}, {@code .reference}) on a unit's board. An absent text is an absent line.
 */
public final class SignboardWriter {
    private final Programme programme;
    private final Wording wording;

    public SignboardWriter(Programme programme) {
        this.programme = Objects.requireNonNull(programme, "programme");
        this.wording = new Wording(programme.texts());
    }

    /** Returns the board of a unit whose decision has no number yet: without reference and code. */
    public Signboard write(Unit unit, SignStyle style, boolean rehearsal) {
        return board(unit, style, rehearsal, Map.of(), "");
    }

    /** Returns the board with the decision's number and date, and with {@code code} as a square code of them too. */
    public Signboard write(Unit unit, SignStyle style, boolean rehearsal, DecisionReference decision) {
        String issuer = wording.text("decision.issuer." + wording.text("decision.authority", Map.of()), Map.of());
        Map<String, String> values = Map.of("issuer", issuer, "number", decision.number(),
                "date", AdministrativeDate.longForm(decision.date()));
        String code = decision.code()
                ? unit.fullName() + "; " + decision.number() + "; " + decision.date() : "";
        return board(unit, style, rehearsal, values, code);
    }

    private Signboard board(Unit unit, SignStyle style, boolean rehearsal, Map<String, String> values, String code) {
        Map<String, String> unitValue = Map.of("unit", unit.fullName().toUpperCase(Locale.ROOT));
        List<SignLine> lines = new ArrayList<>();
        for (SignLine.Part part : SignLine.Part.values()) {
            boolean reference = part == SignLine.Part.REFERENCE;
            if (!reference || !values.isEmpty()) {
                String key = "signboard." + part.name().toLowerCase(Locale.ROOT);
                wording.lines(key, reference ? values : unitValue).forEach(text -> lines.add(new SignLine(text, part)));
            }
        }
        return new Signboard(unit.fullName(), programme.year(), lines, code, style, rehearsal);
    }
}
