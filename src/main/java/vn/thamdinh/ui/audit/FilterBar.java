package vn.thamdinh.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.audit.AuditFilter;
import vn.thamdinh.usecase.audit.AuditItem;

/** What is looked for, as it is set above the table. */
final class FilterBar {

    /** One line of a list; without a value it stands for all. */
    private record Offer(Optional<String> value, String label) {

        @Override
        public String toString() {
            return label;
        }
    }

    /** Days as people type them; what is no day stands for none, is taken away and said so. */
    private final class Days extends StringConverter<LocalDate> {

        private String wrong = "";

        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : Figures.date(day);
        }

        @Override
        public LocalDate fromString(String text) {
            Optional<LocalDate> day = Optional.ofNullable(text).flatMap(DateInput::parse);
            wrong = day.isPresent() || text == null || text.isBlank() ? ""
                    : kit.text("reason.day-expected", text.strip());
            told.run();
            return day.orElse(null);
        }
    }

    private final UiKit kit;
    private final TextField words;
    private final ComboBox<Object> unit;
    private final ComboBox<Object> person;
    private final ComboBox<Object> kind;
    private final DatePicker from;
    private final DatePicker until;
    private final Runnable changed;
    private final Runnable told;
    private final List<Days> typed = new ArrayList<>();
    private boolean quiet;

    /** @param told called when there may be another {@link #fault} */
    FilterBar(UiKit kit, TextField words, List<ComboBox<Object>> lists, List<DatePicker> days, Runnable changed,
              Runnable told) {
        this.kit = kit;
        this.words = words;
        this.unit = lists.get(0);
        this.person = lists.get(1);
        this.kind = lists.get(2);
        this.from = days.get(0);
        this.until = days.get(1);
        this.changed = changed;
        this.told = told;
        days.forEach(day -> {
            Days asTyped = new Days();
            typed.add(asTyped);
            day.setConverter(asTyped);
            day.focusedProperty().subscribe((was, now) -> Platform.runLater(() -> keep(day)));
        });
        words.textProperty().subscribe((was, now) -> say());
        lists.forEach(list -> list.valueProperty().subscribe((was, now) -> say()));
        days.forEach(day -> day.valueProperty().subscribe((was, now) -> say()));
        offer(unit, List.of(), "audit.all-units");
        offer(person, List.of(), "audit.all-people");
        offer(kind, List.of(), "audit.all-kinds");
    }

    /** Where the keyboard is not, only what is looked for stands. */
    private static void keep(DatePicker day) {
        if (!day.isFocused()) {
            day.getEditor().setText(day.getConverter().toString(day.getValue()));
        }
    }

    /** What is wrong with the days, in words; empty if nothing is. */
    String fault() {
        boolean turned = from.getValue() != null && until.getValue() != null && from.getValue().isAfter(until.getValue());
        return typed.stream().map(day -> day.wrong).filter(words -> !words.isEmpty()).findFirst().orElseGet(() -> turned
                ? kit.text("audit.days-turned", Figures.date(from.getValue()), Figures.date(until.getValue())) : "");
    }

    /** Offers what there is in this round, keeping what was chosen. */
    void offer(AuditPort.Data data) {
        offer(unit, data.programme().units().stream().map(one ->
                new Offer(Optional.of(one.id().code()), one.fullName())).toList(), "audit.all-units");
        offer(person, data.names().entrySet().stream().map(one -> new Offer(Optional.of(one.getKey()), one.getValue()))
                .toList(), "audit.all-people");
        offer(kind, data.search().all().stream().map(AuditItem::kind).distinct()
                .map(one -> new Offer(Optional.of(one), data.teller().action(one)))
                .sorted(Comparator.comparing(Offer::label)).toList(), "audit.all-kinds");
    }

    private void offer(ComboBox<Object> list, List<Offer> offers, String all) {
        boolean before = quiet;
        quiet = true;
        Optional<String> chosen = chosen(list);
        List<Object> lines = new ArrayList<>();
        lines.add(new Offer(Optional.empty(), kit.text(all)));
        lines.addAll(offers);
        list.getItems().setAll(lines);
        list.setValue(lines.stream().filter(line -> ((Offer) line).value().equals(chosen)).findFirst()
                .orElse(lines.getFirst()));
        quiet = before;
    }

    private static Optional<String> chosen(ComboBox<Object> list) {
        return list.getValue() instanceof Offer offer ? offer.value() : Optional.empty();
    }

    private void say() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Everything again. */
    void clear() {
        empty();
        changed.run();
    }

    /** The same, not looking for it yet. */
    void empty() {
        quiet = true;
        words.clear();
        List.of(unit, person, kind).forEach(list -> list.setValue(list.getItems().getFirst()));
        from.setValue(null);
        until.setValue(null);
        List.of(from, until).forEach(day -> day.getEditor().clear());
        typed.forEach(day -> day.wrong = "");
        quiet = false;
    }

    /** Chooses the unit of that code, if it is offered, and otherwise looks for the words. */
    void seek(String target) {
        offered(target).ifPresentOrElse(unit::setValue, () -> words.setText(target));
    }

    /** Chooses the unit of that code where it is offered, not looking for it yet. */
    void choose(String code) {
        quiet = true;
        offered(code).ifPresent(unit::setValue);
        quiet = false;
    }

    boolean isOf(String code) {
        return chosen(unit).equals(Optional.of(code));
    }

    private Optional<Object> offered(String code) {
        return unit.getItems().stream().filter(line -> ((Offer) line).value().equals(Optional.of(code))).findFirst();
    }

    boolean isEmpty() {
        return filter().equals(AuditFilter.ALL);
    }

    AuditFilter filter() {
        return new AuditFilter(chosen(unit).map(UnitId::new), chosen(person),
                chosen(kind).map(Set::of).orElse(Set.of()), start(from.getValue()),
                start(until.getValue() == null ? null : until.getValue().plusDays(1)), List.of(), words.getText());
    }

    private static Optional<Instant> start(LocalDate day) {
        return Optional.ofNullable(day).map(date -> date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** What is looked for, in words. */
    String words() {
        List<String> said = new ArrayList<>();
        List.of(unit, person, kind).stream().filter(list -> chosen(list).isPresent())
                .forEach(list -> said.add(list.getValue().toString()));
        Optional.ofNullable(from.getValue()).ifPresent(day -> said.add(kit.text("audit.from-day", Figures.date(day))));
        Optional.ofNullable(until.getValue()).ifPresent(day -> said.add(kit.text("audit.until-day", Figures.date(day))));
        if (!words.getText().isBlank()) {
            said.add("“" + words.getText().strip() + "”");
        }
        return said.stream().collect(Collectors.joining(" · "));
    }
}
