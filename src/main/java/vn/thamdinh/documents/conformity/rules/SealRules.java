package vn.thamdinh.documents.conformity.rules;

import static vn.thamdinh.documents.conformity.Said.said;
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
            return Ruling.review(said("seal.pictures-where-people-sign-see"));
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
        return seen == 0 ? Ruling.none(said("seal.no-picture-signer-digital-signature"))
                : faults.or(said("seal.picture-signature-blue-transparent-middle"));
    }

    private static void judge(Look look, SigningBlock block, Picture picture, Faults faults) {
        if (picture.tint() != Tint.BLUE) {
            faults.add(said("seal.picture-signature-not-blue"), place(look, picture));
        }
        if (!picture.transparent()) {
            faults.add(said("seal.picture-signature-no-transparent-ground"), place(look, picture));
        }
        if (Math.abs(picture.middleMm() - block.middleMm()) > CENTRED_MM) {
            faults.add(said("seal.picture-signature-mm-off-signer",
                    number(Math.abs(picture.middleMm() - block.middleMm()))), place(look, picture));
        }
    }

    static Ruling seal(Look look) {
        if (unopened(look)) {
            return Ruling.review(said("seal.pictures-where-people-sign-see-2"));
        }
        List<Picture> all = pictures(look);
        List<Picture> seals = all.stream().filter(picture -> picture.tint() == Tint.RED).toList();
        List<Picture> signatures = all.stream().filter(picture -> picture.tint() != Tint.RED).toList();
        if (seals.isEmpty()) {
            return Ruling.none(said("seal.no-picture-body-seal"));
        }
        Picture seal = seals.getFirst();
        Faults faults = new Faults();
        if (!seal.transparent()) {
            faults.add(said("seal.picture-seal-no-transparent-ground"), place(look, seal));
        }
        if (signatures.isEmpty()) {
            return faults.none()
                    ? Ruling.review(said("seal.red-seal-but-no-signature"))
                    : faults.broken();
        }
        Picture under = signatures.getFirst();
        double covered = (Math.min(seal.leftMm() + seal.widthMm(), under.leftMm() + under.widthMm())
                - Math.max(seal.leftMm(), under.leftMm())) / under.widthMm();
        if (covered < LEAST_COVERED || covered > MOST_COVERED || seal.leftMm() > under.leftMm()) {
            faults.add(said("seal.seal-covers-signature-about-1", number(Math.max(0, covered) * 100)),
                    place(look, seal));
        }
        return faults.or(said("seal.red-seal-covers-signature-at", number(covered * 100)));
    }

    static Ruling apart(Look look) {
        List<TextLine> found = look.sheet().page(1).lines().stream()
                .filter(line -> line.baselineMm() < 45 && line.middleMm() > look.sheet().page(1).widthMm() / 2)
                .filter(line -> STAMP.matcher(line.text()).find()).toList();
        if (found.isEmpty()) {
            return Ruling.none(said("seal.no-details-separate-digital-signature"));
        }
        Faults faults = new Faults();
        found.forEach(line -> {
            faults.size(line, 10, 10).upright(line);
            if (!line.text().contains("+07:00")) {
                faults.add(said("seal.no-vietnamese-time-zone-way", quote(line)), line);
            }
        });
        return faults.or(said("seal.details-digital-signature-size-10"), found.getFirst());
    }
}
