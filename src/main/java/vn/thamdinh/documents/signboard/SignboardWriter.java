package vn.thamdinh.documents.signboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.documents.signboard.design.SignDesign;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;

/**
 * Puts a programme's wording ({@code signboard.body}, {@code .name}, {@code .statement}, {@code .standard},
 * {@code .year}, {@code .reference}) on a unit's board. An absent or empty text is an absent line.
 */
public final class SignboardWriter {
    private final Wording wording;
    private final SignDesign design;
    private final boolean rehearsal;
    private final List<String> series;
    private final boolean graded;

    /** For all boards of a round; {@code texts} are the programme's with the secretariat's own words put in. */
    public SignboardWriter(Programme programme, Map<String, String> texts, SignDesign design, boolean rehearsal) {
        this.wording = new Wording(texts);
        this.design = Objects.requireNonNull(design, "design");
        this.rehearsal = rehearsal;
        this.graded = programme.grades().stream().anyMatch(grade -> grade.stars() > 0);
        this.series = programme.units().stream()
                .flatMap(unit -> wording.lines(key(SignLine.Part.NAME), unitValue(unit)).stream()).distinct().toList();
    }

    /**
     * Returns a unit's board; without a decision it has neither reference nor code.
     *
     * @throws vn.thamdinh.documents.template.TemplateException where a text names a place that has no value
     * @throws IllegalArgumentException where no line is left
     */
    public Signboard write(Unit unit, Optional<DecisionReference> decision) {
        return write(unit, decision, Optional.empty());
    }

    /** The same with the stars of the unit's grade, where the programme's grades have any; else with the design's. */
    public Signboard write(Unit unit, Optional<DecisionReference> decision, Optional<Grade> grade) {
        SignDesign own = graded && grade.isPresent() ? design.withStars(grade.get().stars()) : design;
        Map<String, String> known = decision.map(this::values).orElse(Map.of());
        List<SignLine> lines = new ArrayList<>();
        for (SignLine.Part part : SignLine.Part.values()) {
            boolean reference = part == SignLine.Part.REFERENCE;
            if (!reference || decision.isPresent()) {
                wording.lines(key(part), reference ? known : unitValue(unit))
                        .forEach(text -> lines.add(new SignLine(text, part)));
            }
        }
        return new Signboard(unit.fullName(), lines, series,
                decision.filter(any -> design.code()).map(made -> code(unit, made)).orElse(""), own, rehearsal);
    }

    private Map<String, String> values(DecisionReference decision) {
        String authority = wording.has("decision.authority") ? wording.text("decision.authority", Map.of()) : "";
        String issuerKey = "decision.issuer." + authority;
        String issuer = wording.has(issuerKey) ? wording.text(issuerKey, Map.of()) : "";
        return Map.of("issuer", issuer, "number", decision.number(),
                "date", AdministrativeDate.longForm(decision.date()));
    }

    /** Number, date, state digest and the code on the decision, so that whoever scans it can have that checked. */
    private static String code(Unit unit, DecisionReference decision) {
        String text = unit.fullName() + "; " + decision.number() + "; " + decision.date();
        String checked = decision.digest().isEmpty() ? text : text + "; " + decision.digest();
        return decision.code().isEmpty() ? checked : checked + "; " + decision.code();
    }

    private static Map<String, String> unitValue(Unit unit) {
        return Map.of("unit", unit.fullName().toUpperCase(Locale.ROOT));
    }

    private static String key(SignLine.Part part) {
        return "signboard." + part.name().toLowerCase(Locale.ROOT);
    }
}
