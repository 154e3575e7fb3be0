package vn.thamdinh.documents.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The two places for digital signatures at the end of a paper (boxes 7c and 8 of NĐ 30/2020, Phụ lục I): the signer's
 * between office and name, and left of it the agency's, which covers a third of the signer's picture as a seal does.
 */
public enum SignatureBox {
    /** 7c: the person who signs. */
    PERSON("ChuKyNguoiKy", "Ô ký số của người có thẩm quyền ký văn bản", -25, 25),
    /** 8: the agency, in place of its seal. */
    AGENCY("ChuKyCoQuan", "Ô ký số của cơ quan, tổ chức ban hành văn bản", -45, -3);

    /** How wide the signer's picture is at most, in millimetres; a third of it lies under the seal. */
    public static final double PICTURE_MM = 36;
    private static final double SEAL_MM = 36;

    private final String field;
    private final String description;
    private final double fromMm;
    private final double toMm;

    SignatureBox(String field, String description, double fromMm, double toMm) {
        this.field = field;
        this.description = description;
        this.fromMm = fromMm;
        this.toMm = toMm;
    }

    /** The name of its field in the file. */
    public String field() {
        return field;
    }

    /** What it is for, for screen readers. */
    String description() {
        return description;
    }

    /** Where it lies, given the empty space between office and name: around its middle, whatever its width. */
    PDRectangle in(PDRectangle space) {
        double middle = space.getLowerLeftX() + space.getWidth() / 2;
        double left = Math.max(space.getLowerLeftX(), middle + PageSetup.points(fromMm));
        double right = Math.min(space.getUpperRightX(), middle + PageSetup.points(toMm));
        double taller = this == AGENCY ? Math.max(0, PageSetup.points(SEAL_MM) - space.getHeight()) / 2 : 0;
        return new PDRectangle((float) left, (float) (space.getLowerLeftY() - taller), (float) (right - left),
                (float) (space.getHeight() + 2 * taller));
    }
}
