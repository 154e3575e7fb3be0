package vn.thamdinh.usecase.view;

/**
 * A page as a picture.
 *
 * @param argb opaque dots, row by row from the top, as 0xAARRGGBB; handed over without a copy
 */
public record PageImage(int width, int height, int[] argb) {

    public PageImage {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " dots are not " + width + " by " + height);
        }
    }
}
