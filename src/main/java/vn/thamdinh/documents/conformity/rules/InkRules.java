package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Annex;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Fonts, colours and page numbers: P07 to P11. */
final class InkRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.P07, InkRules::font,
            RuleId.P08, InkRules::colour, RuleId.P09, InkRules::numbers, RuleId.P10, InkRules::first,
            RuleId.P11, InkRules::annexes);

    private static final double CENTRED_MM = 2;
    /** The margins allow the middle of a wide page's text to lie so far beside the sheet's. */
    private static final double WIDE_OFF_MM = 10;
    /** Liberation Serif, Tinos and Nimbus Roman have Times New Roman's widths and shapes near to it. */
    private static final Set<String> SAME_WIDTHS =
            Set.of("Liberation Serif", "Tinos", "Nimbus Roman", "NimbusRomNo9L", "Times", "Thorndale");

    private InkRules() {
    }

    private static Ruling font(Look look) {
        Faults faults = new Faults();
        Set<String> families = new TreeSet<>();
        look.sheet().lines().forEach(line -> {
            Optional<Letter> other = line.inked().stream().filter(InkRules::judged)
                    .filter(letter -> !times(letter.face().family())).findFirst();
            other.ifPresent(letter -> faults.add(said("ink.page-uses-font", quote(line), line.page(),
                    letter.face().family()), line));
            line.inked().stream().filter(InkRules::judged).forEach(letter -> families.add(letter.face().family()));
            if (!Normalizer.isNormalized(line.raw(), Normalizer.Form.NFC)) {
                faults.add(said("ink.uses-separate-accents-not-composed", quote(line)), line);
            }
            if (line.raw().contains("\uFFFD")) {
                faults.add(said("ink.letters-that-cannot-read-unicode", quote(line)), line);
            }
        });
        String named = String.join(", ", families);
        return faults.or(families.contains("Times New Roman") ? said("ink.font", named)
                : said("ink.font-same-widths-shapes-times", named));
    }

    /** Signs such as boxes to tick come from other fonts; words may not. */
    private static boolean judged(Letter letter) {
        return letter.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean times(String family) {
        return family.startsWith("Times New Roman") || family.startsWith("NimbusRoman") || SAME_WIDTHS.contains(family);
    }

    private static Ruling colour(Look look) {
        Faults faults = new Faults();
        look.sheet().lines().filter(line -> !Wording.URGENCY.matcher(line.text()).matches())
                .forEach(line -> line.inked().stream().filter(letter -> !letter.face().black()).findFirst()
                        .ifPresent(letter -> faults.add(said("ink.page-colour-black", quote(line), line.page(),
                                "%06X".formatted(letter.face().rgb())), line)));
        boolean mark = look.sheet().pages().stream().anyMatch(SheetPage::slanted);
        return faults.or(mark ? said("ink.all-letters-black-slanted-watermark") : said("ink.all-letters-black"));
    }

    /** The number that a page ought to have, counted from the start of its part. */
    private static int expected(Look look, int page) {
        return look.parts().annexOf(page).map(annex -> page - annex.firstPage() + 1)
                .filter(_ -> look.parts().annexOf(page).map(Annex::firstPage).orElse(1) > 1).orElse(page);
    }

    private static Ruling numbers(Look look) {
        List<SheetPage> numbered = look.sheet().pages().stream().filter(page -> expected(look, page.number()) > 1)
                .toList();
        if (numbered.isEmpty()) {
            return Ruling.none(said("ink.each-part-single-page-no"));
        }
        Faults faults = new Faults();
        for (SheetPage page : numbered) {
            look.parts().pageNumber(page.number()).ifPresentOrElse(line -> number(look, page, line, faults),
                    () -> faults.add(said("ink.page-no-page-number", page.number()),
                            new vn.thamdinh.documents.conformity.sheet.Place(page.number(), 105, 10)));
        }
        return faults.or(said("ink.page-numbers-right-on-pages", numbered.size()));
    }

    private static void number(Look look, SheetPage page, TextLine line, Faults faults) {
        double text = page.landscape() ? page.widthMm() / 2 + WIDE_OFF_MM / 2 : look.parts().measure().middleMm();
        double sheet = page.widthMm() / 2;
        double off = Math.min(Math.abs(line.middleMm() - text), Math.abs(line.middleMm() - sheet));
        off -= page.landscape() ? WIDE_OFF_MM / 2 : 0;
        double margined = page.margins().map(m -> (m.leftMm() + page.widthMm() - m.rightMm()) / 2).orElse(sheet);
        if (Math.min(off, Math.abs(line.middleMm() - margined)) > CENTRED_MM) {
            faults.add(said("ink.page-number-not-centred", quote(line)), line);
        }
        if (line.baselineMm() > page.heightMm() / 2) {
            faults.add(said("ink.page-number-lower-margin-upper", quote(line)), line);
        } else if (line.baselineMm() > page.margins().map(m -> m.topMm()).orElse(20.0) + 2) {
            faults.add(said("ink.page-number-not-inside-upper", quote(line)), line);
        }
        faults.size(line, 13, 14).upright(line);
        String asked = Integer.toString(expected(look, page.number()));
        boolean own = look.parts().annexOf(page.number()).isPresent();
        if (!own && !line.text().equals(asked)) {
            faults.add(said("ink.page-says-say", page.number(), quote(line), asked), line);
        }
    }

    private static Ruling first(Look look) {
        return look.parts().pageNumber(1).map(line -> Ruling.fail(said("ink.first-page-shows-page-number",
                quote(line)), line))
                .orElseGet(() -> Ruling.pass(said("ink.first-page-shows-no-page")));
    }

    private static Ruling annexes(Look look) {
        if (look.parts().annexes().isEmpty()) {
            return Ruling.none(said("shared.no-annex"));
        }
        Faults faults = new Faults();
        int seen = 0;
        for (Annex annex : look.parts().annexes()) {
            for (int page = Math.max(annex.firstPage(), look.parts().mainPages()
                    + 1); page <= annex.lastPage(); page++) {
                Optional<TextLine> shown = look.parts().pageNumber(page);
                String asked = Integer.toString(page - annex.firstPage() + 1);
                seen += shown.isPresent() ? 1 : 0;
                if (shown.isPresent() && !shown.get().text().equals(asked)) {
                    faults.add(said("ink.page-annex-says-numbered-by", page, quote(shown.get()), asked), shown.get());
                }
            }
        }
        return faults.or(seen == 0 ? said("ink.annex-one-page-without-number")
                : said("ink.annex-pages-numbered-by-themselves"));
    }
}
