package vn.thamdinh.documents.signboard.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.emblem.Emblem;
import vn.thamdinh.documents.emblem.EmblemReader;
import vn.thamdinh.documents.emblem.EmblemRefused;

/**
 * A design as its texts give it. Where a text cannot be read the original holds, and the fault says so.
 *
 * @param faults empty when every text was taken as it stands
 */
public record DesignReading(SignDesign design, List<Fault> faults) {

    /** What is wrong with a text. */
    public enum Why { UNREADABLE, OUT_OF_RANGE, EMBLEM }

    /**
     * @param emblem for a logo, what was found in its file
     */
    public record Fault(DesignKey key, Why why, String value, Optional<EmblemRefused> emblem) {
    }

    public DesignReading {
        faults = List.copyOf(faults);
    }

    /** Reads the texts; those of other keys are left alone. */
    public static DesignReading of(Map<String, String> texts) {
        return new Reader(texts).read();
    }

    private static final class Reader {
        private static final double MOST_RADIUS = 500;
        private static final double SMALLEST_LOGO = 5;
        private static final double LARGEST_LOGO = 60;
        private static final double LONGEST_DISTANCE = 100;
        private static final double SHORTEST_DISTANCE = 0.5;

        private final Map<String, String> texts;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, String> texts) {
            this.texts = texts;
        }

        DesignReading read() {
            double one = number(DesignKey.WIDTH, Plate.NARROWEST, Plate.WIDEST);
            double other = number(DesignKey.HEIGHT, Plate.NARROWEST, Plate.WIDEST);
            boolean lying = word(DesignKey.ORIENTATION, "landscape", "portrait") == 0;
            Plate plate = new Plate(lying ? Math.max(one, other) : Math.min(one, other),
                    lying ? Math.min(one, other) : Math.max(one, other),
                    number(DesignKey.BLEED, Plate.LEAST_BLEED, Plate.MOST_BLEED));
            var colours = new SignDesign.Colours(inks(DesignKey.GROUND), inks(DesignKey.LETTERS),
                    inks(DesignKey.ACCENT));
            Border border = new Border(Border.Kind.values()[word(DesignKey.BORDER, "none", "single", "double")],
                    number(DesignKey.RADIUS, 0, MOST_RADIUS));
            SignDesign.Face face = SignDesign.Face.values()[word(DesignKey.FACE, "sans", "serif")];
            EmblemSpot spot = new EmblemSpot(
                    EmblemSpot.Place.values()[word(DesignKey.LOGO_PLACE, "none", "top", "left")],
                    number(DesignKey.LOGO_SIZE, SMALLEST_LOGO, LARGEST_LOGO) / 100, emblem());
            int stars = (int) number(DesignKey.STARS, 0, SignDesign.MOST_STARS);
            boolean code = word(DesignKey.CODE, "no", "yes") == 1;
            double distance = number(DesignKey.DISTANCE, SHORTEST_DISTANCE, LONGEST_DISTANCE);
            return new DesignReading(new SignDesign(plate, colours, border, face, spot, stars, code, distance), faults);
        }

        private String text(DesignKey key) {
            return texts.getOrDefault(key.key(), key.original()).strip();
        }

        private double number(DesignKey key, double least, double most) {
            String text = text(key);
            if (!text.matches("[0-9]{1,5}([.,][0-9]{1,3})?")) {
                return fault(key, Why.UNREADABLE, Double.parseDouble(key.original()));
            }
            double value = Double.parseDouble(text.replace(',', '.'));
            boolean whole = key != DesignKey.STARS || value == Math.rint(value);
            return value >= least && value <= most && whole ? value
                    : fault(key, Why.OUT_OF_RANGE, Double.parseDouble(key.original()));
        }

        /** The place of the word among those that may stand there. */
        private int word(DesignKey key, String... words) {
            int place = List.of(words).indexOf(text(key).toLowerCase(Locale.ROOT));
            return place >= 0 ? place : fault(key, Why.UNREADABLE, List.of(words).indexOf(key.original()));
        }

        private Cmyk inks(DesignKey key) {
            return Cmyk.read(text(key))
                    .orElseGet(() -> fault(key, Why.UNREADABLE, Cmyk.read(key.original()).orElseThrow()));
        }

        private Optional<Emblem> emblem() {
            String svg = text(DesignKey.LOGO);
            if (svg.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(EmblemReader.read(svg));
            } catch (EmblemRefused refused) {
                faults.add(new Fault(DesignKey.LOGO, Why.EMBLEM, "", Optional.of(refused)));
                return Optional.empty();
            }
        }

        private <T> T fault(DesignKey key, Why why, T instead) {
            faults.add(new Fault(key, why, text(key), Optional.empty()));
            return instead;
        }
    }
}
