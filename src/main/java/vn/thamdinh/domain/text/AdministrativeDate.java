package vn.thamdinh.domain.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates of official papers (Nghị định 30/2020/NĐ-CP, Phụ lục I): the day always has two digits, the month only when it
 * is January or February.
 */
public final class AdministrativeDate {
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private AdministrativeDate() {
    }

    /** "ngày 05 tháng 7 năm 2024", as under the motto of a paper. */
    public static String longForm(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** "05/7/2024", as papers cite other papers. */
    public static String citation(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** "05/07/2024", for screens and tables. */
    public static String shortForm(LocalDate date) {
        return SHORT.format(date);
    }

    /** Reads dd/MM/yyyy with two, two and four digits and a day that exists; anything else is empty. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        if (!text.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, SHORT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String day(LocalDate date) {
        return twoDigits(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= 2 ? twoDigits(month) : Integer.toString(month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
