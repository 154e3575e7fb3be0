package vn.thamdinh.domain.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * What became of a unit in an earlier round, under the name that it had then.
 *
 * @param key        which round and unit
 * @param name       the unit's full name of that day, "Xã Tiến Hưng"
 * @param district   name of its district of that day; may be empty
 * @param recognised whether it was recognised
 * @param standing   total, rank and grade as they were published
 * @param paper      the decision, such as "QĐ 05/QĐ-UBND ngày 03/01/2025"; may be empty
 * @param validUntil last day of the recognition, where the programme limits it
 * @param criteria   points by criterion, as plain decimals; may be empty
 * @param source     where it was read
 */
public record EarlierResult(Key key, String name, String district, boolean recognised, Standing standing,
                            String paper, Optional<LocalDate> validUntil, Map<String, String> criteria,
                            Source source) {
    private static final int MOST_CRITERIA = 500;

    public EarlierResult {
        Objects.requireNonNull(key, "key");
        name = Require.text(name, "unit name");
        district = Require.optionalText(district, "district name");
        Objects.requireNonNull(standing, "standing");
        paper = Require.optionalText(paper, "paper");
        Objects.requireNonNull(validUntil, "validUntil");
        Require.that(criteria.size() <= MOST_CRITERIA, "more than " + MOST_CRITERIA + " criteria");
        criteria.forEach((criterion, points) -> {
            Require.identifier(criterion, "criterion", 64);
            requireDecimal(points);
        });
        criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
        Objects.requireNonNull(source, "source");
    }

    /**
     * Which result it is.
     *
     * @param unit      code that the unit had then, 1 to 32 characters
     * @param year      year that was assessed, 2000 to 2100
     * @param programme id of the programme, such as "cqtt-binh-phuoc-2023"
     */
    public record Key(String unit, int year, String programme) {
        public Key {
            unit = Require.identifier(unit, "unit code", 32);
            Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year);
            programme = Require.identifier(programme, "programme id", 64);
        }
    }

    /**
     * How well it did.
     *
     * @param total plain decimal; empty where none was published
     * @param rank  from 1; 0 where none was published
     * @param grade name of the grade; may be empty
     */
    public record Standing(String total, int rank, String grade) {
        public Standing {
            if (!total.isEmpty()) {
                requireDecimal(total);
            }
            Require.that(rank >= 0, "rank below 0");
            grade = Require.optionalText(grade, "grade");
        }
    }

    /**
     * Where it was read.
     *
     * @param name   of the file, without a path
     * @param sha256 of the file, 64 hex digits
     * @param digest state digest of the round as the file says it; empty where it says none
     */
    public record Source(String name, String sha256, String digest) {
        public Source {
            name = Require.text(name, "source");
            Require.that(Require.isHex(sha256, 64), "SHA-256 is not 64 hex digits");
            Require.that(digest.isEmpty() || Require.isHex(digest, 64), "digest is not 64 hex digits");
        }
    }

    private static void requireDecimal(String text) {
        Require.that(text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?"), "not a plain decimal: " + text);
    }
}
