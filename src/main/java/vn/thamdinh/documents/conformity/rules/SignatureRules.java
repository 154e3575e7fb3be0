package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.parts.SigningBlock;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Who signs, in words: S01 to S06; what digital signatures look like is in {@link SealRules}. */
final class SignatureRules {
    static final Map<RuleId, Function<Look, Ruling>> RULES = Map.of(RuleId.S01, SignatureRules::prefix,
            RuleId.S02, SignatureRules::capacity, RuleId.S03, SignatureRules::name, RuleId.S04,
            SignatureRules::learning,
            RuleId.S05, SignatureRules::council, RuleId.S06, SignatureRules::deputy, RuleId.S07, SealRules::signature,
            RuleId.S08, SealRules::seal, RuleId.S09, SealRules::apart);

    private static final double CENTRED_MM = 2.5;
    private static final Pattern WRONG = Pattern.compile("^(T/M|K/T|T/L|T\\.M|K\\.T|T\\.L|TM |KT |TL |TUQ |TM\\.\\p{L}"
            + "|KT\\.\\p{L}|TL\\.\\p{L}|TUQ\\.\\p{L}|Q\\.\\p{L}|TM:|KT:|TL:).*");
    private static final Pattern RIGHT = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\. \\p{L}.*");
    private static final Pattern COLLECTIVE =
            Pattern.compile("^(ỦY|UỶ) BAN NHÂN DÂN.*|^HỘI ĐỒNG NHÂN DÂN.*|^HỘI ĐỒNG .*|^BAN CHỈ ĐẠO.*");
    private static final Pattern LEARNING = Pattern.compile("^(GS|PGS|TS|TSKH|ThS|Ths|Th\\.S|BS|CN|KS|LS|CV|NGND|NGƯT"
            + "|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Kỹ sư|Cử nhân|Ông|Bà)[.\\s].*");
    private static final Pattern COUNCIL = Pattern.compile("^(HỘI ĐỒNG(?! NHÂN DÂN)|TỔ |BAN CHỈ ĐẠO).*");

    private SignatureRules() {
    }

    private static Ruling judged(Look look, Function<List<SigningBlock>, Ruling> judge) {
        List<SigningBlock> blocks = look.parts().ending().signatures();
        return blocks.isEmpty() ? look.missing(said("signature.powers-title-signer")) : judge.apply(blocks);
    }

    private static Ruling prefix(Look look) {
        return judged(look, blocks -> {
            if (look.is(PaperKind.MINUTES)) {
                return Ruling.none(said("signature.minutes-signed-by-each-person"));
            }
            TextLine line = blocks.getLast().capacity().getFirst();
            String text = line.text();
            if (WRONG.matcher(text).matches()) {
                return Ruling.fail(said("signature.tm-kt-tl-tuq-or", quote(text)),
                        line);
            }
            if (RIGHT.matcher(text).matches()) {
                return Ruling.pass(said("signature.powers", quote(text)), line);
            }
            String authority = String.join(" ", look.parts().title().authority().stream().map(TextLine::text).toList());
            if (COLLECTIVE.matcher(authority).matches()) {
                return Ruling.fail(said("signature.authority-signed-tm-for-collective", quote(authority)), line);
            }
            return text.matches("^(CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|BỘ TRƯỞNG|CHÁNH|THỦ TRƯỞNG|TỔNG|CỤC TRƯỞNG|HIỆU TRƯỞNG).*")
                    ? Ruling.pass(said("signature.head-signs-with-own-title", quote(text)), line)
                    : Ruling.review(said("signature.see-whether-head-who-needs", quote(text)), line);
        });
    }

    private static Ruling capacity(Look look) {
        return judged(look, blocks -> {
            Faults faults = new Faults();
            blocks.forEach(block -> block.capacity().forEach(line ->
                    faults.capitals(line).size(line, 13, 14).bold(line).upright(line)));
            return faults.or(said("signature.powers-title-capitals-bold-size",
                    number(blocks.getFirst().capacity().getFirst().sizePt())), blocks.getFirst().capacity().getFirst());
        });
    }

    private static Ruling name(Look look) {
        return judged(look, blocks -> {
            Faults faults = new Faults();
            int names = 0;
            for (SigningBlock block : blocks) {
                if (block.name().isPresent()) {
                    TextLine name = block.name().get();
                    names++;
                    faults.small(name).size(name, 13, 14).bold(name).upright(name)
                            .centred(name, block.middleMm(), CENTRED_MM, said("signature.signer-powers-title"));
                }
            }
            return names == 0 ? Ruling.none(said("signature.no-signer-name-filled-yet"))
                    : faults.or(said("signature.names-signers-small-letters-bold", names),
                            blocks.getFirst().capacity().getFirst());
        });
    }

    private static Ruling learning(Look look) {
        return judged(look, blocks -> {
            Faults faults = new Faults();
            List<TextLine> names = blocks.stream().map(SigningBlock::name).flatMap(Optional::stream).toList();
            names.stream().filter(name -> LEARNING.matcher(name.text()).matches())
                    .forEach(name -> faults.add(said("signature.no-academic-title-or-honour", quote(name)),
                    name));
            return names.isEmpty() ? Ruling.none(said("signature.no-signer-name-filled-yet"))
                    : faults.or(said("signature.no-academic-title-stands-before"), names.getFirst());
        });
    }

    private static Ruling council(Look look) {
        if (!COUNCIL.matcher(look.head().issuerText()).matches()) {
            return Ruling.none(said("signature.no-paper-advisory-body"));
        }
        return judged(look, blocks -> {
            String capacity = String.join(" ", blocks.getLast().capacity().stream().map(TextLine::text).toList());
            boolean own = capacity.matches(".*(HỘI ĐỒNG|CHỦ TỊCH|TỔ TRƯỞNG|TRƯỞNG BAN|PHÓ|THƯ KÝ|ỦY VIÊN|CHỦ TỌA).*");
            boolean host = !blocks.getLast().between().isEmpty();
            return own && host ? Ruling.pass(said("signature.gives-title-advisory-body-office"),
                    blocks.getLast().capacity().getFirst())
                    : own ? Ruling.review(said("signature.gives-only-title-advisory-body"),
                    blocks.getLast().capacity().getFirst())
                    : Ruling.fail(said("signature.no-title-advisory-body-was", quote(capacity)),
                    blocks.getLast().capacity().getFirst());
        });
    }

    private static Ruling deputy(Look look) {
        return judged(look, blocks -> {
            Faults faults = new Faults();
            int seen = 0;
            for (SigningBlock block : blocks) {
                for (int i = 0; i < block.capacity().size(); i++) {
                    TextLine line = block.capacity().get(i);
                    boolean last = i == block.capacity().size() - 1;
                    if (line.text().startsWith("KT.")) {
                        seen++;
                        if (last || !block.capacity().get(i + 1).text()
                                .matches("^(PHÓ|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN).*")) {
                            faults.add(said("signature.below-deputy-title-missing", quote(line)), line);
                        }
                    }
                }
            }
            return seen == 0 ? Ruling.none(said("signature.nobody-signs-another-place"))
                    : faults.or(said("signature.signed-for-head-on-two"));
        });
    }

    /** Pictures between the first title and the name of the signers. */
    static List<Picture> pictures(Look look, SigningBlock block) {
        TextLine first = block.capacity().getFirst();
        double bottom = block.name().filter(name -> name.page() == first.page()).map(TextLine::baselineMm)
                .orElse(first.baselineMm() + 50);
        return look.sheet().page(first.page()).pictures().stream()
                .filter(picture -> picture.topMm() + picture.heightMm() > first.baselineMm()
                && picture.topMm() < bottom)
                .filter(picture -> Math.abs(picture.middleMm() - block.middleMm()) < 45).toList();
    }
}
