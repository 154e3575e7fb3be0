package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Annex;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Annexes and attached papers: A01 to A06. */
final class AnnexRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.A01, AnnexRules::mentioned,
            RuleId.A02, AnnexRules::numbers, RuleId.A03, AnnexRules::label, RuleId.A04, AnnexRules::title,
            RuleId.A05, AnnexRules::reference, RuleId.A06, AnnexRules::attached);

    private static final double CENTRED_MM = 2;

    private AnnexRules() {
    }

    private static List<Annex> labelled(Look look) {
        return look.parts().annexes().stream().filter(annex -> annex.label().isPresent()).toList();
    }

    /** The text's middle on the annex's page: that of the main part, or of the sheet where it lies crosswise. */
    private static double middle(Look look, Annex annex) {
        SheetPage page = look.sheet().page(annex.firstPage());
        if (!page.landscape()) {
            return look.parts().measure().middleMm();
        }
        return page.margins().map(m -> (m.leftMm() + page.widthMm() - m.rightMm()) / 2)
                .orElseGet(() -> annex.label().or(() -> annex.title().stream().findFirst()).map(TextLine::middleMm)
                        .orElse(page.widthMm() / 2));
    }

    private static Ruling mentioned(Look look) {
        if (labelled(look).isEmpty()) {
            return Ruling.none(said("shared.no-annex"));
        }
        Optional<String> mention = look.sheet().lines().filter(line -> line.page() <= look.parts().mainPages())
                .map(TextLine::text).filter(text -> text.matches("(?i).*(phụ lục|kèm theo).*")
                        && !Wording.ANNEX.matcher(text).matches()).findFirst();
        String joined = String.join(" ", look.texts().toList());
        return mention.isPresent() || joined.matches("(?is).*(phụ lục|kèm theo).*")
                ? Ruling.pass(said("annex.text-refers-its-annex"))
                : Ruling.fail(said("annex.text-does-not-refer-its"), labelled(look).getFirst().label()
                .orElseThrow());
    }

    private static Ruling numbers(Look look) {
        List<Annex> annexes = labelled(look);
        if (annexes.size() < 2) {
            return Ruling.none(said("annex.fewer-than-two-annexes"));
        }
        Faults faults = new Faults();
        annexes.stream().map(annex -> annex.label().orElseThrow())
                .filter(line -> !line.text().matches("(?i)phụ lục( số)? [IVXLC]+\\.?"))
                .forEach(line -> faults.add(said("annex.have-roman-number", quote(line)), line));
        return faults.or(said("annex.annexes-with-roman-numbers", annexes.size()));
    }

    private static Ruling label(Look look) {
        List<Annex> annexes = labelled(look);
        if (annexes.isEmpty()) {
            return Ruling.none(said("shared.no-annex"));
        }
        Faults faults = new Faults();
        for (Annex annex : annexes) {
            TextLine line = annex.label().orElseThrow();
            faults.small(line).size(line, 14, 14).bold(line).upright(line)
                    .centred(line, middle(look, annex), CENTRED_MM, said("shared.width-text"));
        }
        return faults.or(said("annex.phu-luc-small-letters-bold"), annexes.getFirst().label().orElseThrow());
    }

    private static Ruling title(Look look) {
        List<Annex> annexes = labelled(look);
        if (annexes.isEmpty()) {
            return Ruling.none(said("shared.no-annex"));
        }
        Faults faults = new Faults();
        List<TextLine> titles = new ArrayList<>();
        for (Annex annex : annexes) {
            titles.addAll(annex.title());
            annex.title().forEach(line -> faults.capitals(line).size(line, 13, 14).bold(line).upright(line)
                    .centred(line, middle(look, annex), CENTRED_MM, said("shared.width-text")));
        }
        return titles.isEmpty() ? Ruling.none(said("annex.annex-no-title"))
                : faults.or(said("annex.title-annex-capitals-bold"), titles.getFirst());
    }

    private static Ruling reference(Look look) {
        List<Annex> annexes = labelled(look);
        if (annexes.isEmpty()) {
            return Ruling.none(said("shared.no-annex"));
        }
        Faults faults = new Faults();
        for (Annex annex : annexes) {
            if (annex.reference().isEmpty()) {
                faults.add(said("annex.kem-theo-missing-below", quote(annex.label().orElseThrow())), annex.label()
                        .orElseThrow());
            }
            annex.reference().forEach(line -> faults.size(line, 13, 14).italic(line).light(line)
                    .centred(line, middle(look, annex), CENTRED_MM, said("shared.width-text")));
            String text = String.join(" ", annex.reference().stream().map(TextLine::text).toList());
            if (!text.isEmpty() && !text.matches("^\\((Kèm theo|Ban hành kèm theo) .*số.*/.*ngày.*tháng.*năm.*\\)$")) {
                faults.add(said("annex.lacks-number-symbol-or-date", quote(text)), annex.reference().getFirst());
            }
        }
        return faults.or(said("annex.kem-theo-italic-centred-below"));
    }

    private static Ruling attached(Look look) {
        List<Annex> attached = look.parts().annexes().stream().filter(annex -> annex.label().isEmpty()).toList();
        if (attached.isEmpty()) {
            return Ruling.none(said("annex.no-paper-issued-together-with"));
        }
        Faults faults = new Faults();
        for (Annex annex : attached) {
            TextLine reference = annex.reference().getFirst();
            annex.reference().forEach(line -> faults.italic(line).size(line, 13, 14));
            boolean titled = annex.title().stream().anyMatch(line -> line.capitals() && line.bold());
            if (!titled) {
                faults.add(said("annex.attached-paper-no-title-bold"), reference);
            }
            TextLine last = annex.reference().getLast();
            if (look.strokeBelow(last, 8).isEmpty()) {
                faults.add(said("annex.no-line-below", quote(last)), last);
            }
            look.sheet().page(annex.firstPage()).lines().stream()
                    .filter(line -> Wording.NUMBER.matcher(line.text()).matches()
                    && line.baselineMm() < reference.baselineMm())
                    .forEach(line -> faults.add(said("annex.attached-paper-number-its-own", quote(line)), line));
        }
        return faults.or(said("annex.attached-paper-title-kem-theo"));
    }
}
