package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.signboard.BoardFormat;
import vn.thamdinh.usecase.signboard.DesignSignboard;

/** Reads what is typed of a board's design: {@code width=800}, {@code body=…}, {@code logo=@FILE.svg}. */
final class DesignOptions {

    private DesignOptions() {
    }

    /** By the texts' own keys; refused for a name that is none of the design's. */
    static Outcome<Map<String, String>> read(Desk desk, Map<String, String> typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : typed.entrySet()) {
            String key = key(one.getKey());
            if (key.isEmpty()) {
                return Outcome.refused(Reason.BAD_INPUT, one.getKey());
            }
            if (key.equals(DesignSignboard.LOGO) && one.getValue().startsWith("@")) {
                switch (desk.boards().design().logo(Path.of(one.getValue().substring(1)))) {
                    case Outcome.Done<String>(String svg) -> texts.put(key, svg);
                    case Outcome.Refused<String> refused -> {
                        return refused.as();
                    }
                }
            } else {
                texts.put(key, one.getValue());
            }
        }
        return Outcome.done(texts);
    }

    /** Formats as typed; refused for an unknown one. */
    static Outcome<Set<BoardFormat>> formats(List<String> typed) {
        Set<BoardFormat> formats = EnumSet.noneOf(BoardFormat.class);
        for (String name : typed) {
            Optional<BoardFormat> format = Arrays.stream(BoardFormat.values())
                    .filter(each -> each.ending().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst();
            if (format.isEmpty()) {
                return Outcome.refused(Reason.BAD_INPUT, name);
            }
            formats.add(format.get());
        }
        return Outcome.done(formats);
    }

    /** The text's key, or nothing. */
    static String key(String name) {
        for (String key : new String[] {name, "signboard.design." + name, "signboard." + name}) {
            if (DesignSignboard.isDesign(key)) {
                return key;
            }
        }
        return "";
    }
}
