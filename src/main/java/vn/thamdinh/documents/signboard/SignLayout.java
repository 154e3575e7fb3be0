package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.Fill;
import vn.thamdinh.documents.signboard.design.Border;
import vn.thamdinh.documents.signboard.design.EmblemSpot;
import vn.thamdinh.documents.signboard.design.Plate;
import vn.thamdinh.documents.signboard.design.SignDesign;

/**
 * Places a board's lines: the name as large as board and series allow, the others in proportion to it, all together
 * filling the height with even spaces.
 */
final class SignLayout {
    private static final double SIDE = 0.105;
    private static final double TOP = 0.085;
    private static final double NAME = 0.15;
    /** Beside a name that had to become smaller than this share the other lines stay as they are. */
    private static final double LEAST_NAME = 0.5;
    private static final double SPACE = 0.036;
    private static final double CODE = 0.17;
    private static final double STARS = 0.085;
    private static final double BESIDE = 1.12;
    private static final double LARGEST = 1.5;
    private static final double SMALLEST = 0.2;
    private static final double STEP = 0.025;

    private final Signboard board;
    private final SignDesign design;
    private final SignFont font;
    private final Rectangle2D room;
    private final List<Block> blocks;
    private final List<LineFit> fits = new ArrayList<>();

    /**
     * Something in the middle of the room.
     *
     * @param width of its ink
     * @param space above it, as a multiple of the usual
     */
    private record Block(double width, double height, double space, Painter painter) {
    }

    /** Paints a block whose upper edge lies there. */
    private interface Painter {
        void paint(double top, List<Fill> fills);
    }

    SignLayout(Signboard board, SignFont font) {
        this.board = board;
        this.design = board.design();
        this.font = font;
        Plate plate = design.plate();
        double side = plate.unit() * SIDE;
        double top = plate.unit() * (board.rehearsal() ? TOP + RehearsalBand.STRIP / 3 : TOP);
        double left = side + (design.emblem().isAt(EmblemSpot.Place.LEFT) ? emblemWidth() + side / 2 : 0);
        this.room = new Rectangle2D.Double(left, top, plate.widthMm() - left - side, plate.heightMm() - 2 * top);
        this.blocks = largest();
    }

    /** How the lines came to stand, in the order of the wording. */
    List<LineFit> fits() {
        return List.copyOf(fits);
    }

    /** Side of one module of the square code in mm; 0 where there is none. */
    double moduleMm() {
        return board.reference().isEmpty() ? 0 : codeMm() / SquarePlate.modules(board.reference());
    }

    /** Returns the shapes in painting order. */
    List<Fill> fills() {
        List<Fill> fills = new ArrayList<>();
        Plate plate = design.plate();
        double bleed = plate.bleedMm();
        fills.add(new Fill(new Rectangle2D.Double(-bleed, -bleed, plate.widthMm() + 2 * bleed,
                plate.heightMm() + 2 * bleed), design.colours().ground()));
        if (design.border().kind() != Border.Kind.NONE) {
            fills.add(new Fill(Ornament.border(plate, design.border()), design.colours().accent()));
        }
        if (design.emblem().isAt(EmblemSpot.Place.LEFT)) {
            double side = plate.unit() * SIDE;
            fills.addAll(design.emblem().emblem().orElseThrow()
                    .in(new Rectangle2D.Double(side, room.getY(), emblemWidth(), room.getHeight())));
        }
        stack(fills);
        if (board.rehearsal()) {
            new RehearsalBand(plate, font).addTo(fills);
        }
        return List.copyOf(fills);
    }

    private void stack(List<Fill> fills) {
        double weights = 1.6;
        double used = 0;
        for (int i = 0; i < blocks.size(); i++) {
            used += blocks.get(i).height();
            weights += i == 0 ? 0 : blocks.get(i).space();
        }
        double each = (room.getHeight() - used) / weights;
        double top = room.getMaxY() - each * 0.8;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            top -= i == 0 ? 0 : each * block.space();
            block.painter().paint(top, fills);
            top -= block.height();
        }
    }

    /** The largest letters with which everything still has its usual spaces. */
    private List<Block> largest() {
        for (double grow = LARGEST; ; grow -= STEP) {
            fits.clear();
            List<Block> tried = blocks(design.plate().unit() * NAME * grow);
            double space = design.plate().unit() * SPACE * grow;
            double height = seriesRows();
            for (int i = 0; i < tried.size(); i++) {
                height += tried.get(i).height() + (i == 0 ? 0 : tried.get(i).space() * space);
            }
            if (height <= room.getHeight() || grow <= SMALLEST) {
                return tried;
            }
        }
    }

    /** Room for the rows that another name of the series takes more than this one, so that all come out alike. */
    private double seriesRows() {
        return fits.stream().filter(fit -> fit.part() == SignLine.Part.NAME).findFirst().map(own -> {
            int most = board.series().stream().mapToInt(name -> LineFit.sized(new SignLine(name, SignLine.Part.NAME),
                    own.wanted(), own.capital(), room.getWidth(), font).rows().size()).max().orElse(0);
            return Math.max(0, most - own.rows().size()) * rowHeight(own);
        }).orElse(0.0);
    }

    private List<Block> blocks(double wanted) {
        double name = nameCapital(wanted);
        double small = Math.max(name, Math.min(wanted, design.plate().unit() * NAME) * LEAST_NAME);
        List<Block> made = new ArrayList<>();
        if (design.emblem().isAt(EmblemSpot.Place.TOP)) {
            double height = design.plate().heightMm() * design.emblem().share();
            made.add(new Block(room.getWidth(), height, 0, (top, fills) -> fills.addAll(design.emblem().emblem().orElseThrow()
                    .in(new Rectangle2D.Double(room.getX(), top - height, room.getWidth(), height)))));
        }
        boolean foot = false;
        for (SignLine line : board.lines()) {
            if (line.part() == SignLine.Part.REFERENCE && !foot) {
                stars(made);
                foot = true;
                made.add(foot(small, made));
            } else if (line.part() != SignLine.Part.REFERENCE) {
                LineFit fit = line.part() == SignLine.Part.NAME
                        ? LineFit.sized(line, wanted, name, room.getWidth(), font)
                        : LineFit.of(line, small * line.part().share(), room.getWidth(), font);
                fits.add(fit);
                made.add(block(List.of(fit), room.getX(), room.getMaxX()));
            }
        }
        if (!foot) {
            stars(made);
            if (!board.reference().isEmpty()) {
                made.add(foot(small, made));
            }
        }
        return made;
    }

    private void stars(List<Block> made) {
        if (design.stars() > 0) {
            double size = design.plate().unit() * STARS;
            made.add(new Block(size * 1.25 * design.stars(), size * 0.905, 1, (top, fills) -> fills.add(new Fill(
                    Ornament.stars(design.stars(), room.getX(), room.getMaxX(), top, size),
                    design.colours().accent()))));
        }
    }

    /** The decision, with its square code at the right, which may reach up beside lines that leave room for it. */
    private Block foot(double name, List<Block> above) {
        double beside = board.reference().isEmpty() ? 0 : codeMm() * BESIDE;
        double width = room.getWidth() - 2 * beside;
        double wanted = Math.max(name, design.plate().unit() * NAME * 0.7) * SignLine.Part.REFERENCE.share();
        List<LineFit> words = board.lines().stream().filter(line -> line.part() == SignLine.Part.REFERENCE)
                .map(line -> LineFit.of(line, wanted, width, font)).toList();
        fits.addAll(words);
        Block text = block(words, room.getX() + beside, room.getMaxX() - beside);
        if (board.reference().isEmpty()) {
            return text;
        }
        double free = 0;
        for (int i = above.size() - 1; i >= 0 && above.get(i).width() <= width; i--) {
            free += above.get(i).height();
        }
        double height = Math.max(codeMm() - free, text.height());
        return new Block(room.getWidth(), height, SignLine.Part.REFERENCE.space(), (top, fills) -> {
            text.painter().paint(top - (height - text.height()) / 2, fills);
            Rectangle2D plate = new Rectangle2D.Double(room.getMaxX() - codeMm(), top - height, codeMm(), codeMm());
            fills.add(new Fill(plate, Cmyk.WHITE));
            fills.add(new Fill(SquarePlate.of(board.reference(), plate), Cmyk.BLACK));
        });
    }

    /** Rows of text, one under the other. */
    private Block block(List<LineFit> words, double left, double right) {
        double height = words.stream()
                .mapToDouble(fit -> fit.rows().size() * rowHeight(fit)).sum();
        double width = words.stream().flatMap(fit -> fit.rows().stream().map(row -> font.width(row) * fit.capital()))
                .max(Double::compare).orElse(0.0);
        double space = words.isEmpty() ? 0 : words.getFirst().part().space();
        return new Block(width, height, space, (top, fills) -> {
            double upper = top;
            for (LineFit fit : words) {
                for (String row : fit.rows()) {
                    double baseline = upper - font.extent(row).getMaxY() * fit.capital();
                    fills.add(new Fill(centred(row, fit.capital(), (left + right) / 2, baseline),
                            design.colours().letters()));
                    upper -= rowHeight(fit);
                }
            }
        });
    }

    private double rowHeight(LineFit fit) {
        return font.extent(fit.rows().getFirst()).getHeight() * fit.capital();
    }

    private Shape centred(String row, double capital, double middle, double baseline) {
        Shape outline = font.outline(row);
        AffineTransform place = AffineTransform.getTranslateInstance(middle, baseline);
        place.scale(capital, capital);
        place.translate(-outline.getBounds2D().getCenterX(), 0);
        return place.createTransformedShape(outline);
    }

    /** What the longest name of the series allows. */
    private double nameCapital(double wanted) {
        double least = wanted;
        for (SignLine line : board.lines()) {
            if (line.part() == SignLine.Part.NAME) {
                least = Math.min(least, LineFit.of(line, wanted, room.getWidth(), font).capital());
            }
        }
        for (String name : board.series()) {
            least = Math.min(least, LineFit.of(new SignLine(name, SignLine.Part.NAME), wanted, room.getWidth(), font)
                    .capital());
        }
        return least;
    }

    private double codeMm() {
        return design.plate().unit() * CODE;
    }

    private double emblemWidth() {
        double height = design.plate().heightMm() * design.emblem().share();
        return Math.min(height * design.emblem().emblem().orElseThrow().ratio(), design.plate().widthMm() * 0.3);
    }
}
