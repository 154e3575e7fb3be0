package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.rules.Faults.number;
import static vn.thamdinh.documents.conformity.rules.Faults.quote;

import java.util.List;
import java.util.regex.Pattern;
import vn.thamdinh.documents.conformity.parts.SigningBlock;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Picture.Tint;
import vn.thamdinh.documents.conformity.sheet.Place;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Pictures of digital signatures: S07 to S09. */
final class SealRules {
    private static final double CENTRED_MM = 8;
    /** "About a third": between a sixth and a half. */
    private static final double LEAST_COVERED = 0.15;
    private static final double MOST_COVERED = 0.55;
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+07:00"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4},? \\d{2}:\\d{2}:\\d{2} ?(\\+07:00)?");

    private SealRules() {
    }

    private static List<Picture> pictures(Look look) {
        return look.parts().ending().signatures().stream()
                .flatMap(block -> SignatureRules.pictures(look, block).stream()).toList();
    }

    private static Place place(Look look, Picture picture) {
        int page = look.parts().ending().signatures().getFirst().capacity().getFirst().page();
        return new Place(page, picture.leftMm(), picture.topMm());
    }

    /** Pictures of a DOCX are not opened. */
    private static boolean unopened(Look look) {
        return look.sheet().origin() == Sheet.Origin.DOCX && !pictures(look).isEmpty();
    }

    static Ruling signature(Look look) {
        if (unopened(look)) {
            return Ruling.review("Có hình ở chỗ ký; xem màu, nền và vị trí.");
        }
        Faults faults = new Faults();
        int seen = 0;
        for (SigningBlock block : look.parts().ending().signatures()) {
            for (Picture picture : SignatureRules.pictures(look, block)) {
                if (picture.tint() != Tint.RED) {
                    seen++;
                    judge(look, block, picture, faults);
                }
            }
        }
        return seen == 0 ? Ruling.none("Không có hình ảnh chữ ký số của người ký.")
                : faults.or("Hình ảnh chữ ký màu xanh, nền trong suốt, ở giữa.");
    }

    private static void judge(Look look, SigningBlock block, Picture picture, Faults faults) {
        if (picture.tint() != Tint.BLUE) {
            faults.add("Hình ảnh chữ ký không phải màu xanh", place(look, picture));
        }
        if (!picture.transparent()) {
            faults.add("Hình ảnh chữ ký không có nền trong suốt", place(look, picture));
        }
        if (Math.abs(picture.middleMm() - block.middleMm()) > CENTRED_MM) {
            faults.add("Hình ảnh chữ ký lệch " + number(Math.abs(picture.middleMm() - block.middleMm()))
                    + " mm so với chức vụ", place(look, picture));
        }
    }

    static Ruling seal(Look look) {
        if (unopened(look)) {
            return Ruling.review("Có hình ở chỗ ký; xem dấu có màu đỏ, trùm 1/3 chữ ký không.");
        }
        List<Picture> all = pictures(look);
        List<Picture> seals = all.stream().filter(picture -> picture.tint() == Tint.RED).toList();
        List<Picture> signatures = all.stream().filter(picture -> picture.tint() != Tint.RED).toList();
        if (seals.isEmpty()) {
            return Ruling.none("Không có hình ảnh dấu của cơ quan.");
        }
        Picture seal = seals.getFirst();
        Faults faults = new Faults();
        if (!seal.transparent()) {
            faults.add("Hình ảnh dấu không có nền trong suốt", place(look, seal));
        }
        if (signatures.isEmpty()) {
            return faults.none()
                    ? Ruling.review("Có hình ảnh dấu màu đỏ nhưng không có hình ảnh chữ ký để đo phần trùm.")
                    : faults.broken();
        }
        Picture under = signatures.getFirst();
        double covered = (Math.min(seal.leftMm() + seal.widthMm(), under.leftMm() + under.widthMm())
                - Math.max(seal.leftMm(), under.leftMm())) / under.widthMm();
        if (covered < LEAST_COVERED || covered > MOST_COVERED || seal.leftMm() > under.leftMm()) {
            faults.add("Dấu trùm " + number(Math.max(0, covered) * 100) + " % chữ ký, phải khoảng 1/3 về bên trái",
                    place(look, seal));
        }
        return faults.or("Dấu đỏ trùm " + number(covered * 100) + " % chữ ký về bên trái.");
    }

    static Ruling apart(Look look) {
        List<TextLine> found = look.sheet().page(1).lines().stream()
                .filter(line -> line.baselineMm() < 45 && line.middleMm() > look.sheet().page(1).widthMm() / 2)
                .filter(line -> STAMP.matcher(line.text()).find()).toList();
        if (found.isEmpty()) {
            return Ruling.none("Không có thông tin ký số riêng ở góc trên bên phải.");
        }
        Faults faults = new Faults();
        found.forEach(line -> {
            faults.size(line, 10, 10).upright(line);
            if (!line.text().contains("+07:00")) {
                faults.add(quote(line) + " không ghi múi giờ Việt Nam theo ISO 8601", line);
            }
        });
        return faults.or("Thông tin ký số cỡ 10, kiểu đứng.", found.getFirst());
    }
}
