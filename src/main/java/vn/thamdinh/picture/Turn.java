package vn.thamdinh.picture;

/** Turns and mirrors a picture as the camera's orientation says (EXIF 2.32, tag 0x0112). */
final class Turn {
    private Turn() {
    }

    /** The picture upright; {@code orientation} is 1 to 8, anything else counts as 1. */
    static Picture upright(Picture picture, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return picture;
        }
        int width = picture.width();
        int height = picture.height();
        boolean swaps = orientation >= 5;
        int newWidth = swaps ? height : width;
        int[] from = picture.dots();
        int[] dots = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int below = height - 1 - y;
                int to = switch (orientation) {
                    case 2 -> y * newWidth + right;
                    case 3 -> below * newWidth + right;
                    case 4 -> below * newWidth + x;
                    case 5 -> x * newWidth + y;
                    case 6 -> x * newWidth + below;
                    case 7 -> right * newWidth + below;
                    default -> right * newWidth + y;
                };
                dots[to] = from[y * width + x];
            }
        }
        return new Picture(newWidth, swaps ? width : height, dots);
    }
}
