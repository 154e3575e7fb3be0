package vn.thamdinh.ui.studio.form;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;

/**
 * A part of a form: what a group of a programme's file asks for under one of its keys. Labels are the messages
 * "studio.key." + key.
 */
public sealed interface FormPart {

    /** The key of the file; several for {@link OneOf}, the first of them. */
    String key();

    /** How a line is typed. */
    enum Kind { TEXT, LONG, NUMBER, DATE }

    /** A text, a number, a day. */
    record Line(String key, Kind kind) implements FormPart {
    }

    /** Yes or no. */
    record Flag(String key, boolean fallback) implements FormPart {
    }

    /**
     * One of several.
     *
     * @param optional whether it may be left open
     */
    record Choice(String key, boolean optional, Function<DraftState, List<Option>> options) implements FormPart {
    }

    /** Something to choose: what the file says, and what people read. */
    record Option(String id, String title) {
    }

    /** Several texts, one on a line. */
    record Texts(String key) implements FormPart {
    }

    /**
     * A group of its own below the key.
     *
     * @param fresh what is put there when somebody asks for it; a group that every programme has is never asked for
     */
    record Group(String key, List<FormPart> parts, Seed fresh) implements FormPart {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** A table of short lines. */
    record Rows(String key, List<FormPart> columns, BiFunction<DraftState, Place, Seed> fresh) implements FormPart {
        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /** A list of larger things, each folded up under its title. */
    record Cards(String key, String titleKey, List<FormPart> parts, BiFunction<DraftState, Place, Seed> fresh)
            implements FormPart {
        public Cards {
            parts = List.copyOf(parts);
        }
    }

    /** Exactly one of several keys. */
    record OneOf(List<Alternative> alternatives) implements FormPart {
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String key() {
            return alternatives.getFirst().part().key();
        }
    }

    /**
     * One way of {@link OneOf}.
     *
     * @param part  shown where it is chosen
     * @param also  further parts that belong to it
     * @param fresh what its key gets when it is chosen
     */
    record Alternative(FormPart part, List<FormPart> also, Seed fresh) {
        public Alternative {
            also = List.copyOf(also);
        }
    }

    /** How points are computed: a kind and what that kind asks for. */
    record Rule(String key) implements FormPart {
    }

    /** A heading between parts; the message "studio.heading." + key. */
    record Heading(String key) implements FormPart {
    }

    /** What follows from what stands there, in words that nobody types. */
    record Said(String key, BiFunction<DraftState, Place, String> words) implements FormPart {
    }

    static FormPart text(String key) {
        return new Line(key, Kind.TEXT);
    }

    static FormPart number(String key) {
        return new Line(key, Kind.NUMBER);
    }

    static FormPart date(String key) {
        return new Line(key, Kind.DATE);
    }

    static FormPart paragraph(String key) {
        return new Line(key, Kind.LONG);
    }
}
