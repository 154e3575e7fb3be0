package vn.thamdinh.app;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import vn.thamdinh.usecase.diagnosis.FaultReport;

/**
 * A line of the log, made so that no personal data can be in it: the program's own sentences as they stand in its source;
 * of what is put into them numbers and kinds alone; of exceptions kinds and places; of what libraries say only which one
 * spoke and how gravely. Times are in UTC.
 */
final class LogLine extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String OWN = "vn.thamdinh.";
    private static final String LEFT_OUT = "…";

    @Override
    public String getHead(Handler handler) {
        return "# " + FaultReport.circumstances() + "\n";
    }

    @Override
    public String format(LogRecord entry) {
        String from = String.valueOf(entry.getLoggerName());
        StringBuilder line = new StringBuilder().append(TIME.format(entry.getInstant())).append(' ')
                .append(entry.getLevel().getName()).append(' ').append(from);
        if (from.startsWith(OWN) && entry.getMessage() != null) {
            line.append(": ").append(sentence(entry));
        }
        line.append('\n');
        if (entry.getThrown() != null) {
            line.append(FaultReport.trace(entry.getThrown()));
        }
        return line.toString();
    }

    private static String sentence(LogRecord entry) {
        Object[] given = entry.getParameters();
        if (given == null || given.length == 0) {
            return entry.getMessage();
        }
        Object[] told = Arrays.stream(given).map(LogLine::told).toArray();
        return MessageFormat.format(entry.getMessage().replace("'", "''"), told);
    }

    private static String told(Object given) {
        return switch (given) {
            case null -> LEFT_OUT;
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case Enum<?> one -> one.name();
            case Class<?> kind -> kind.getName();
            default -> LEFT_OUT;
        };
    }
}
