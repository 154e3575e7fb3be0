package vn.thamdinh.documents.conformity.rules;

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
            other.ifPresent(letter -> faults.add(quote(line) + " (trang " + line.page() + ") dùng phông "
                    + letter.face().family(), line));
            line.inked().stream().filter(InkRules::judged).forEach(letter -> families.add(letter.face().family()));
            if (!Normalizer.isNormalized(line.raw(), Normalizer.Form.NFC)) {
                faults.add(quote(line) + " dùng dấu rời, không theo Unicode dựng sẵn", line);
            }
            if (line.raw().contains("\uFFFD")) {
                faults.add(quote(line) + " có chữ không đọc được theo Unicode", line);
            }
        });
        return faults.or("Phông " + String.join(", ", families) + (families.contains("Times New Roman") ? "."
                : " (cùng bề rộng và dáng chữ với Times New Roman, được chấp nhận)."));
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
                        .ifPresent(letter -> faults.add(quote(line) + " (trang " + line.page() + ") có màu #"
                                + "%06X".formatted(letter.face().rgb()) + ", phải đen", line)));
        boolean mark = look.sheet().pages().stream().anyMatch(SheetPage::slanted);
        return faults.or("Mọi chữ màu đen" + (mark ? " (chữ chìm đặt chéo không tính)." : "."));
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
            return Ruling.none("Mỗi phần chỉ có một trang, không phải ghi số trang.");
        }
        Faults faults = new Faults();
        for (SheetPage page : numbered) {
            look.parts().pageNumber(page.number()).ifPresentOrElse(line -> number(look, page, line, faults),
                    () -> faults.add("Trang " + page.number() + " không có số trang",
                            new vn.thamdinh.documents.conformity.sheet.Place(page.number(), 105, 10)));
        }
        return faults.or("Số trang đúng ở " + numbered.size() + " trang.");
    }

    private static void number(Look look, SheetPage page, TextLine line, Faults faults) {
        double text = page.landscape() ? page.widthMm() / 2 + WIDE_OFF_MM / 2 : look.parts().measure().middleMm();
        double sheet = page.widthMm() / 2;
        double off = Math.min(Math.abs(line.middleMm() - text), Math.abs(line.middleMm() - sheet));
        off -= page.landscape() ? WIDE_OFF_MM / 2 : 0;
        double margined = page.margins().map(m -> (m.leftMm() + page.widthMm() - m.rightMm()) / 2).orElse(sheet);
        if (Math.min(off, Math.abs(line.middleMm() - margined)) > CENTRED_MM) {
            faults.add("Số trang " + quote(line) + " không canh giữa", line);
        }
        if (line.baselineMm() > page.heightMm() / 2) {
            faults.add("Số trang " + quote(line) + " ở lề dưới, phải ở lề trên", line);
        } else if (line.baselineMm() > page.margins().map(m -> m.topMm()).orElse(20.0) + 2) {
            faults.add("Số trang " + quote(line) + " không nằm trong lề trên", line);
        }
        faults.size(line, 13, 14).upright(line);
        String asked = Integer.toString(expected(look, page.number()));
        boolean own = look.parts().annexOf(page.number()).isPresent();
        if (!own && !line.text().equals(asked)) {
            faults.add("Trang " + page.number() + " ghi " + quote(line) + ", phải là " + asked, line);
        }
    }

    private static Ruling first(Look look) {
        return look.parts().pageNumber(1).map(line -> Ruling.fail("Trang đầu hiện số trang " + quote(line) + ".", line))
                .orElseGet(() -> Ruling.pass("Trang đầu không hiện số trang."));
    }

    private static Ruling annexes(Look look) {
        if (look.parts().annexes().isEmpty()) {
            return Ruling.none("Không có phụ lục.");
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
                    faults.add("Trang " + page + " của phụ lục ghi số " + quote(shown.get()) + ", đánh riêng phải là "
                            + asked, shown.get());
                }
            }
        }
        return faults.or(seen == 0 ? "Phụ lục một trang, không hiện số trang."
                : "Số trang của phụ lục đánh riêng từ 1.");
    }
}
