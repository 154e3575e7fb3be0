package vn.thamdinh.documents.artwork;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a piece as a picture for the screen: cut to its finished size, in the colours that the press will give. */
public final class ArtworkPng {
    private ArtworkPng() {
    }

    /** A PNG file whose longer side has that many dots. */
    public static byte[] of(Artwork piece, int longerSide) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image(piece, longerSide), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same as dots, 0xAARRGGBB by rows. */
    public static BufferedImage image(Artwork piece, int longerSide) {
        double scale = longerSide / Math.max(piece.widthMm(), piece.heightMm());
        int width = Math.max(1, (int) Math.round(piece.widthMm() * scale));
        int height = Math.max(1, (int) Math.round(piece.heightMm() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(width / piece.widthMm(), -height / piece.heightMm());
        graphics.translate(0, -piece.heightMm());
        for (Fill fill : piece.fills()) {
            graphics.setColor(new Color(PressColours.srgb(fill.colour())));
            graphics.fill(fill.shape());
        }
        graphics.dispose();
        return image;
    }
}
