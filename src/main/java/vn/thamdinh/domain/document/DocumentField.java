package vn.thamdinh.domain.document;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * Something that a person fills in, because no entry of the round says it.
 *
 * @param id       as the texts name its place: {@code {id}}
 * @param title    as the form asks for it, in Vietnamese
 * @param preset   what stands there at first; may hold places itself; may be empty
 * @param required whether the document cannot be issued without it; a draft then prints dots
 */
public record DocumentField(String id, String title, Sort sort, String preset, boolean required) {
    /** What is typed. */
    public enum Sort {
        /** One line. */
        TEXT,
        /** Several lines, each a paragraph or an item. */
        LINES,
        /** A day, printed as "ngày 05 tháng 11 năm 2024". */
        DATE,
        /** A time of day, printed as "07 giờ 30 phút". */
        TIME,
        /** A whole number, 0 or more. */
        NUMBER
    }

    public DocumentField {
        id = Require.identifier(id, "field id", 64);
        title = Require.text(title, "field title");
        Objects.requireNonNull(sort, "sort");
        preset = Require.optionalText(preset, "preset");
    }
}
