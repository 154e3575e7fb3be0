package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.Wording;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Number and symbol: N01 to N08. */
final class NumberRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.N01, NumberRules::label,
            RuleId.N02, NumberRules::zero, RuleId.N03, NumberRules::symbol, RuleId.N04, NumberRules::form,
            RuleId.N05, NumberRules::abbreviation, RuleId.N06, NumberRules::unique, RuleId.N07, NumberRules::series,
            RuleId.N08, NumberRules::below);

    private static final Pattern LINE = Pattern.compile("^Số\\s*:?\\s*([^/]*?)\\s*/(.*)$", Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE);
    /** Room for a number that is written by hand may be a little wider than the number. */
    private static final double CENTRED_MM = 4;
    private static final Pattern COUNCIL =
            Pattern.compile("^(HỘI ĐỒNG(?! NHÂN DÂN)|TỔ |BAN CHỈ ĐẠO|BAN TỔ CHỨC|ĐOÀN ).*");

    private NumberRules() {
    }

    private static Optional<Matcher> split(Look look) {
        return look.head().number().map(line -> LINE.matcher(line.text())).filter(Matcher::matches);
    }

    private static Optional<Integer> value(Look look) {
        return split(look).map(found -> found.group(1)).filter(text -> text.matches("\\d{1,7}")).map(Integer::valueOf);
    }

    private static Ruling judged(Look look, Function<TextLine, Ruling> judge) {
        return look.head().number().map(judge).orElseGet(() -> look.missing("số, ký hiệu"));
    }

    private static Ruling label(Look look) {
        return judged(look, line -> {
            Faults faults = new Faults().size(line, 13, 13).upright(line).light(line);
            if (!line.text().startsWith("Số:")) {
                faults.add(quote(line) + " phải bắt đầu bằng “Số:”", line);
            }
            return faults.or("“Số:” in thường, cỡ 13, kiểu đứng.", line);
        });
    }

    private static Ruling zero(Look look) {
        return judged(look, line -> {
            String text = split(look).map(found -> found.group(1)).orElse("");
            if (!text.matches("\\d+")) {
                return Ruling.none("Chưa ghi số.");
            }
            return text.length() >= 2 ? Ruling.pass("Số " + text + ".", line)
                    : Ruling.fail("Số " + text + " nhỏ hơn 10, phải ghi 0" + text + ".", line);
        });
    }

    private static Ruling symbol(Look look) {
        return judged(look, line -> {
            String symbol = split(look).map(found -> found.group(2)).orElse("");
            Faults faults = new Faults().size(line, 13, 13).upright(line);
            if (!symbol.matches("[\\p{Lu}\\d]+[\\p{L}\\d]*([-][\\p{L}\\d&.]+)*")) {
                faults.add("Ký hiệu " + quote(symbol) + " phải viết liền, chỉ có gạch nối (-) giữa các nhóm", line);
            } else if (!withoutType(symbol).equals(withoutType(symbol).toUpperCase(java.util.Locale.ROOT))) {
                faults.add("Ký hiệu " + quote(symbol) + " phải viết hoa", line);
            }
            return faults.or("Ký hiệu " + quote(symbol) + ".", line);
        });
    }

    /** The types TTr, QyĐ and CTr have small letters of their own. */
    private static String withoutType(String symbol) {
        String first = symbol.replaceFirst("-.*", "");
        return Wording.TYPES.containsValue(first) ? symbol.substring(first.length()) : symbol;
    }

    private static Optional<String> type(Look look) {
        return Wording.knownType(look.parts().title().typeText()).map(Wording.TYPES::get);
    }

    private static Ruling form(Look look) {
        return judged(look, line -> {
            String symbol = split(look).map(found -> found.group(2)).orElse("");
            String[] groups = symbol.split("\\s*-\\s*");
            boolean typed = Wording.TYPES.containsValue(groups[0]);
            if (look.is(PaperKind.LETTER)) {
                return !typed && groups.length >= 2 ? Ruling.pass("Ký hiệu công văn " + quote(symbol) + ".", line)
                        : Ruling.fail("Ký hiệu công văn " + quote(symbol) + " phải là cơ quan - đơn vị soạn thảo.",
                        line);
            }
            return groups.length >= 2 && (typed || type(look).isEmpty())
                    ? Ruling.pass("Ký hiệu gồm tên loại và cơ quan: " + quote(symbol) + ".", line)
                    : Ruling.fail("Ký hiệu " + quote(symbol) + " phải là tên loại - cơ quan.", line);
        });
    }

    private static Ruling abbreviation(Look look) {
        if (look.is(PaperKind.LETTER)) {
            return Ruling.none("Công văn không có chữ viết tắt tên loại.");
        }
        return judged(look, line -> {
            String first = split(look).map(found -> found.group(2)).orElse("").replaceFirst("\\s*-.*", "");
            Optional<String> asked = type(look);
            if (asked.isEmpty()) {
                return Ruling.review("Tên loại " + quote(look.parts().title().typeText())
                        + " không có trong bảng của Phụ lục III; xem chữ viết tắt " + quote(first) + ".", line);
            }
            return first.equals(asked.get()) ? Ruling.pass("Chữ viết tắt " + first + " đúng với tên loại.", line)
                    : Ruling.fail("Chữ viết tắt " + quote(first) + ", tên loại này phải là " + asked.get() + ".", line);
        });
    }

    private static Ruling unique(Look look) {
        Optional<Integer> value = value(look);
        if (value.isEmpty()) {
            return Ruling.none("Chưa ghi số.");
        }
        return look.context().numbersTaken().map(taken -> taken.contains(value.get())
                        ? Ruling.fail("Số " + value.get() + " đã được cấp cho văn bản khác trong năm.")
                        : Ruling.pass("Số " + value.get() + " chưa có trong hệ thống số của năm."))
                .orElseGet(() -> Ruling.review(
                        "Chỉ riêng tệp không cho biết số đã cấp trong năm; đối chiếu sổ đăng ký."));
    }

    private static Ruling series(Look look) {
        if (!COUNCIL.matcher(look.head().issuerText()).matches()) {
            return Ruling.none("Không phải văn bản của Hội đồng, Ban, Tổ.");
        }
        return look.context().ownSeries().map(own -> own ? Ruling.pass("Hội đồng lấy hệ thống số riêng.")
                        : Ruling.fail("Hội đồng, Ban, Tổ phải lấy hệ thống số riêng."))
                .orElseGet(() -> Ruling.review("Văn bản của Hội đồng, Ban, Tổ: xem có lấy hệ thống số riêng không."));
    }

    private static Ruling below(Look look) {
        return judged(look, line -> {
            if (look.head().issuer().isEmpty()) {
                return look.missing("tên cơ quan ban hành");
            }
            TextLine issuer = look.head().issuer().getLast();
            Faults faults = new Faults().centred(line, issuer.middleMm(), CENTRED_MM, "tên cơ quan ban hành");
            if (line.baselineMm() <= issuer.baselineMm()) {
                faults.add("Số không ở dưới tên cơ quan ban hành", line);
            }
            return faults.or("Số, ký hiệu canh giữa dưới tên cơ quan ban hành.", line);
        });
    }
}
