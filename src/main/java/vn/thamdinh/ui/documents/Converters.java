package vn.thamdinh.ui.documents;

import java.time.LocalDate;
import java.util.function.Function;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;

/** Inputs that read what people type as this office writes it. */
public final class Converters {
    private Converters() {
    }

    /** A day, typed as dd/MM/yyyy or picked; letters that are no day stay as they were typed. */
    public static DatePicker datePicker() {
        DatePicker picker = new DatePicker();
        picker.setPromptText("dd/MM/yyyy");
        picker.setShowWeekNumbers(false);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : Figures.date(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                return DateInput.parse(typed == null ? "" : typed).orElse(null);
            }
        });
        return picker;
    }

    /** Shows values by a name that is not their own. */
    public static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("only chosen, never typed");
            }
        };
    }
}
