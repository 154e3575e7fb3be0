package vn.thamdinh.documents.emblem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.Fill;
import vn.thamdinh.documents.emblem.EmblemRefused.Why;
import vn.thamdinh.ui.Fx;

class EmblemReaderTest {

    @BeforeAll
    static void startTheOtherReaderOfPaths() {
        Fx.start();
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 100 100\">" + content + "</svg>";
    }

    private static List<Fill> read(String content) throws EmblemRefused {
        return EmblemReader.read(svg(content)).fills();
    }

    private static EmblemRefused refused(String svg) {
        return assertThrows(EmblemRefused.class, () -> EmblemReader.read(svg), svg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<script>x()</script>|<script>", "<a href='x'><path d='M0 0h1v1z'/></a>|<a>", "<text>A</text>|<text>",
        "<image href='x.png'/>|<image>", "<use href='#a'/>|<use>", "<style>path{}</style>|<style>",
        "<linearGradient id='g'/>|<linearGradient>", "<defs><radialGradient id='g'/></defs>|<radialGradient>",
        "<foreignObject/>|<foreignObject>", "<animate/>|<animate>", "<filter/>|<filter>", "<clipPath/>|<clipPath>",
        "<pattern/>|<pattern>", "<svg/>|<svg>", "<set/>|<set>", "<symbol/>|<symbol>"})
    void whatIsNoShapeIsRefusedByItsName(String content, String what) {
        EmblemRefused refused = refused(svg(content));
        assertEquals(Why.ELEMENT, refused.why());
        assertEquals(what, refused.what());
        assertEquals(1, refused.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"onload='x()'", "onclick='x()'", "href='x'", "xlink:href='file:///etc/passwd'",
        "fill='url(#g)'", "style='fill:url(#g)'", "style='fill:red;filter:url(#f)'", "clip-path='circle()'",
        "mask='x'", "style='mask:x'", "fill='javascript:x()'", "src='data:image/png;base64,AA'"})
    void whatRunsOrRefersIsRefusedByItsAttribute(String attribute) {
        assertEquals(Why.ATTRIBUTE, refused(svg("<path d='M0 0h9v9z' " + attribute + "/>")).why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"opacity='0.5'", "fill-opacity='50%'", "fill='blurple'", "fill='#12345'",
        "transform='spin(3)'", "transform='rotate(1) x'", "stroke='red' stroke-width='2mm'", "fill-rule='odd'",
        "stroke='red' stroke-linejoin='arcs'", "stroke='red' stroke-dasharray='0.0000001'"})
    void aValueThatIsNotUnderstoodIsRefused(String attribute) {
        assertEquals(Why.VALUE, refused(svg("<path d='M0 0h9v9z' " + attribute + "/>")).why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1 1", "M1", "M0 0 X3", "M0 0 L1 1 z 4 4", "M0 0 A1 1 0 2 0 3 3", "M0 0 L1e999 0", "M0 0 L."})
    void pathDataThatCannotBeReadIsRefused(String data) {
        assertEquals(Why.VALUE, refused(svg("<path d='" + data + "'/>")).why());
    }

    @Test
    void entitiesAndFilesElsewhereAreNeverResolved() {
        String shape = "<path d='M0 0h9v9z'/>";
        assertEquals(Why.ENTITIES, refused("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + svg("<desc>&x;</desc>" + shape)).why());
        assertEquals(Why.ENTITIES, refused("<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + svg(shape)).why());
        assertEquals(Why.ELEMENT, refused("<?xml-stylesheet href='http://x/y.css'?>" + svg(shape)).why());
        assertTrue(List.of(Why.UNREADABLE, Why.ENTITIES).contains(refused(svg("&x;" + shape)).why()));
        // A public DOCTYPE without declarations is what drawing programs write; nothing is fetched for it.
        assertEquals(1, assertDoesNotFetch("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://127.0.0.1:9/svg11.dtd\">" + svg(shape)));
    }

    private static int assertDoesNotFetch(String svg) {
        try {
            return EmblemReader.read(svg).fills().size();
        } catch (EmblemRefused refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void whatIsNoSvgOrTooMuchOrEmptyIsRefused() {
        assertEquals(Why.UNREADABLE, refused("<svg").why());
        assertEquals(Why.UNREADABLE, refused("").why());
        assertEquals(Why.ELEMENT, refused("<html/>").why());
        assertEquals(Why.ELEMENT, refused("<svg><path d='M0 0h9v9z'/></svg>").why());
        assertEquals(Why.EMPTY, refused(svg("<g/><path d='M0 0h9'/><rect width='9' height='9' fill='none'/>")).why());
        assertEquals(Why.TOO_LARGE, refused(svg(" ".repeat(EmblemReader.LONGEST))).why());
        assertEquals(Why.TOO_LARGE, refused(svg("<g>".repeat(80) + "</g>".repeat(80))).why());
    }

    @Test
    void editorsOwnNotesAreLeftOut() throws EmblemRefused {
        assertEquals(1, read("<title>T</title><desc>D</desc><metadata><x/></metadata>"
                + "<i:namedview xmlns:i='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'><i:grid/></i:namedview>"
                + "<defs><path d='M0 0h5v5z'/></defs><path display='none' d='M0 0h5v5z'/>"
                + "<path opacity='0' d='M0 0h5v5z'/><path d='M0 0h5v5z'/>").size());
    }

    @Test
    void groupsHandDownColoursAndTransforms() throws EmblemRefused {
        List<Fill> fills = read("<g fill='#fff' transform='translate(10,20) scale(2)'><rect x='1' y='1' width='3'"
                + " height='4'/><g style='fill:device-cmyk(0% 100% 100% 10%)'><circle cx='5' cy='5' r='2' fill='red'"
                + " style='fill:device-cmyk(0 1 1 0.1)'/></g></g>");
        assertEquals(Cmyk.WHITE, fills.get(0).colour());
        assertEquals(new Rectangle2D.Double(12, -30, 6, 8), fills.get(0).shape().getBounds2D());
        assertEquals(Cmyk.RED, fills.get(1).colour());
        assertEquals(new Rectangle2D.Double(16, -34, 8, 8), fills.get(1).shape().getBounds2D());
    }

    @Test
    void strokesBecomeShapesOfTheirOwnAboveTheFill() throws EmblemRefused {
        List<Fill> fills = read("<rect x='10' y='10' width='20' height='20' fill='rgb(255,255,255)' stroke='black'"
                + " stroke-width='2px' stroke-linejoin='miter'/><line x1='0' y1='50' x2='10' y2='50' stroke='black'/>");
        assertEquals(3, fills.size());
        assertEquals(new Rectangle2D.Double(9, -31, 22, 22), fills.get(1).shape().getBounds2D());
        assertTrue(!fills.get(1).shape().contains(20, -20), "the middle is not stroked");
        assertEquals(1, fills.get(2).shape().getBounds2D().getHeight(), 1e-6);
    }

    @Test
    void theWindingRuleIsKept() throws EmblemRefused {
        String twoSquares = "d='M0 0H30V30H0Z M10 10H20V20H10Z'";
        assertTrue(read("<path " + twoSquares + "/>").getFirst().shape().contains(15, -15));
        assertTrue(!read("<path fill-rule='evenodd' " + twoSquares + "/>").getFirst().shape().contains(15, -15));
    }

    /** Against the path reader of JavaFX: the same points are inside. */
    @ParameterizedTest
    @ValueSource(strings = {
        "M10 10h60v50l-20 20H10z", "M10,80C40,10 65,10 95,80S150,150 20,90z", "m20 20q30-30 60 0t-10 50t-40-5z",
        "M10 50A30 20 30 1 1 80 60A10 10 0 0 0 60 80z", "M80 80A45 45 0 0 0 125 125L125 80Z",
        "M20 20a25 25 0 1 0 50 0a25 25 0 1 0-50 0zM30 20a15 15 0 0110 10z", "M10 60a5 5 0 01 60-10z",
        "M50 5l10.5.5.5 30-20-5.5z m0 40 20 0 0 20z", "M10-5e0L60.5.5 30 70z", "M40 40v-20h-20V60Zl50 50h10z"})
    void pathsHaveTheShapeThatAnotherReaderGivesThem(String data) {
        Path2D own = PathReader.read(data);
        SVGPath other = Fx.call(() -> {
            SVGPath path = new SVGPath();
            path.setContent(data);
            return path;
        });
        int inside = 0;
        for (double x = -20.3; x < 160; x += 2.7) {
            for (double y = -20.7; y < 160; y += 2.9) {
                double px = x;
                double py = y;
                boolean there = Fx.call(() -> other.contains(px, py));
                if (there != own.contains(px, py)) {
                    assertTrue(near(own, px, py), data + " at " + px + " " + py + ": " + there);
                }
                inside += there ? 1 : 0;
            }
        }
        assertTrue(inside > 3, data);
    }

    /** On the edge two readers may round differently. */
    private static boolean near(Shape shape, double x, double y) {
        return shape.intersects(x - 0.2, y - 0.2, 0.4, 0.4) && !shape.contains(x - 0.2, y - 0.2, 0.4, 0.4);
    }

    @Test
    void anEmblemIsFittedIntoItsPlaceWithoutBeingStretched() throws EmblemRefused {
        Emblem emblem = EmblemReader.read(svg("<rect x='10' y='30' width='40' height='20'/>"));
        assertEquals(2, emblem.ratio(), 1e-9);
        assertEquals(new Rectangle2D.Double(100, 125, 100, 50),
                emblem.in(new Rectangle2D.Double(100, 100, 100, 100)).getFirst().shape().getBounds2D());
    }
}
