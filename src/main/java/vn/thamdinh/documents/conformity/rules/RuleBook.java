package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.ConformityReport;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.Finding;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Parts;
import vn.thamdinh.documents.conformity.parts.PartsFinder;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.domain.text.Require;

/** All rules, each once. */
public final class RuleBook {
    private static final Map<RuleId, Function<Look, Ruling>> RULES = rules();

    private RuleBook() {
    }

    private static Map<RuleId, Function<Look, Ruling>> rules() {
        Map<RuleId, Function<Look, Ruling>> rules = new EnumMap<>(RuleId.class);
        List.of(PageRules.RULES, InkRules.RULES, NationRules.RULES, IssuerRules.RULES, NumberRules.RULES,
                DateRules.RULES, TitleRules.RULES, BasisRules.RULES, TextRules.RULES, OutlineRules.RULES,
                SignatureRules.RULES, RecipientRules.RULES, AnnexRules.RULES, StampRules.RULES, OtherRules.RULES)
                .forEach(group -> group.forEach((id, rule) ->
                        Require.that(rules.put(id, rule) == null, "rule twice: " + id)));
        Require.that(rules.size() == RuleId.values().length, "a rule is missing");
        return rules;
    }

    /** Judges a paper by every rule. */
    public static ConformityReport judge(Sheet sheet, Context context) {
        if (sheet.lines().findAny().isEmpty()) {
            return unread(sheet, context);
        }
        Parts parts = PartsFinder.find(sheet, context.kind());
        if (parts.kind() == PaperKind.POSTER) {
            Ruling none = Ruling.none(said("paper.slogan-or-poster-put-up"));
            return new ConformityReport(Arrays.stream(RuleId.values()).map(id -> finding(id, none)).toList(),
                    sheet.pages().size());
        }
        Look look = new Look(sheet, parts, context);
        return new ConformityReport(Arrays.stream(RuleId.values()).map(id -> finding(id, RULES.get(id).apply(look)))
                .toList(), sheet.pages().size());
    }

    /** Without letters only the paper itself and the pictures on it can be judged. */
    private static ConformityReport unread(Sheet sheet, Context context) {
        Look look = new Look(sheet, PartsFinder.find(sheet, context.kind()), context);
        Ruling blind = Ruling.review(sheet.scanned() ? said("paper.pages-scans-without-layer-text")
                : said("paper.file-no-letters"));
        return new ConformityReport(Arrays.stream(RuleId.values()).map(id -> finding(id, switch (id) {
            case P01, P02, O08 -> RULES.get(id).apply(look);
            default -> blind;
        })).toList(), sheet.pages().size());
    }

    private static Finding finding(RuleId id, Ruling ruling) {
        return new Finding(id, ruling.verdict(), ruling.places(), ruling.found());
    }
}
