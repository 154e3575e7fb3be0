package vn.thamdinh.documents.signboard;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.artwork.Contrast;
import vn.thamdinh.documents.signboard.design.Border;
import vn.thamdinh.documents.signboard.design.Plate;
import vn.thamdinh.documents.signboard.design.SignDesign;

/** Measures a board: contrast, height of letters for the reading distance, room, code. */
final class Measures {
    /** NUREG-0700 rev. 3, 11.4.1.5-1: 15 minutes of arc at least, 20 preferred, as a share of the distance. */
    static final double READABLE = 0.004;
    static final double COMFORTABLE = 0.006;
    /** Capitals of bold letters of 14 points, from which on WCAG calls letters large: 0.7 of their size in mm. */
    private static final double LARGE_CAPITAL = 14 * 25.4 / 72 * 0.7;
    private static final double NEAR_MM = 1000;
    private static final double NAME_BOARD_WIDTH = 450;
    private static final double NAME_BOARD_HEIGHT = 350;
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_MODULE = 0.5;

    private final Signboard board;
    private final SignLayout layout;
    private final List<Measure> found = new ArrayList<>();

    private Measures(Signboard board, SignLayout layout) {
        this.board = board;
        this.layout = layout;
    }

    static List<Measure> of(Signboard board, SignLayout layout) {
        Measures measures = new Measures(board, layout);
        measures.colours();
        measures.letters();
        measures.plate();
        return List.copyOf(measures.found);
    }

    private void add(Measure.Kind kind, String about, double value, double least) {
        found.add(new Measure(kind, about, value, least));
    }

    private void colours() {
        SignDesign.Colours colours = board.design().colours();
        double letters = Contrast.between(colours.letters(), colours.ground());
        boolean large = layout.fits().stream().allMatch(fit -> fit.capital() >= LARGE_CAPITAL);
        add(large ? Measure.Kind.LETTER_CONTRAST : Measure.Kind.SMALL_CONTRAST, "", letters,
                large ? Contrast.LARGE_LETTERS : Contrast.SMALL_LETTERS);
        if (board.design().border().kind() != Border.Kind.NONE || board.design().stars() > 0) {
            add(Measure.Kind.ACCENT_CONTRAST, "", Contrast.between(colours.accent(), colours.ground()),
                    Contrast.LARGE_LETTERS);
        }
    }

    private void letters() {
        double distance = board.design().distanceM() * 1000;
        layout.fits().stream().filter(fit -> fit.part() == SignLine.Part.NAME).findFirst().ifPresent(name -> {
            add(Measure.Kind.NAME_HEIGHT, "", name.capital(), distance * READABLE);
            add(Measure.Kind.NAME_HEIGHT_PREFERRED, "", name.capital(), distance * COMFORTABLE);
        });
        double smallest = layout.fits().stream().mapToDouble(LineFit::capital).min().orElse(0);
        add(Measure.Kind.SMALLEST_HEIGHT, "", smallest, NEAR_MM * READABLE);
        for (LineFit fit : layout.fits()) {
            if (fit.capital() < LEAST_SHARE * fit.wanted()) {
                add(Measure.Kind.LINE_SHARE, String.join(" ", fit.rows()), fit.capital() / fit.wanted(), LEAST_SHARE);
            }
        }
    }

    private void plate() {
        Plate plate = board.design().plate();
        add(Measure.Kind.WIDTH, "", Math.max(plate.widthMm(), plate.heightMm()), NAME_BOARD_WIDTH);
        add(Measure.Kind.HEIGHT, "", Math.min(plate.widthMm(), plate.heightMm()), NAME_BOARD_HEIGHT);
        if (layout.moduleMm() > 0) {
            add(Measure.Kind.CODE_MODULE, "", layout.moduleMm(), LEAST_MODULE);
        }
    }
}
