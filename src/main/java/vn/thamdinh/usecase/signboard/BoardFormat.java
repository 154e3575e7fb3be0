package vn.thamdinh.usecase.signboard;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import vn.thamdinh.documents.artwork.Artwork;
import vn.thamdinh.documents.artwork.ArtworkPdf;
import vn.thamdinh.documents.artwork.ArtworkPng;
import vn.thamdinh.documents.artwork.ArtworkSvg;
import vn.thamdinh.documents.pdf.PdfMetadata;

/** What a board's file is. */
public enum BoardFormat {
    /** For the print shop. */
    PDF,
    /** For drawing programs, in true millimetres. */
    SVG,
    /** To be looked at. */
    PNG;

    private static final int DOTS = 1800;

    /** The file name's ending. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes(Artwork artwork, PdfMetadata metadata) {
        return switch (this) {
            case PDF -> ArtworkPdf.of(artwork, metadata);
            case SVG -> ArtworkSvg.of(artwork).getBytes(StandardCharsets.UTF_8);
            case PNG -> ArtworkPng.of(artwork, DOTS);
        };
    }
}
