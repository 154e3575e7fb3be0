package vn.thamdinh.wire.programme.copy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * The files of a programme for another year: name, title and year are new, days of the plan are moved by whole years and
 * remarked "cần kiểm tra", everything else stays to the letter. Papers, sources and remarks of the old year stay too:
 * they say where the old values came from, and are listed for a person to look at.
 *
 * @param toCheck lines that a person has to look at, in order of files and lines
 */
public record ProgrammeCopy(ProgrammeFiles files, List<Line> toCheck) {

    /** What is written behind days that were moved. */
    public static final String REMARK = "  # cần kiểm tra: ngày dời từ năm trước";

    /**
     * A line to look at.
     *
     * @param number from 1, in the new file
     * @param moved  whether something on it was moved; false where it still speaks of the old year
     */
    public record Line(String file, int number, String text, boolean moved) {
    }

    private static final Set<String> MOVED_SECTIONS = Set.of("steps", "inspection", "surveys", "conduct");
    private static final Pattern TOP = Pattern.compile("^([A-Za-z]+):.*");
    private static final Pattern KEEP = Pattern.compile("^\\s*(- )?(source|paper|version):.*");
    private static final Pattern BLOCK = Pattern.compile(".*:\\s*[|>][+-]?[0-9]?\\s*$");
    private static final Pattern DAY = Pattern.compile("\\b([0-9]{1,2})/([0-9]{1,2})/(20[0-9]{2})\\b");
    private static final Pattern MONTH = Pattern.compile("(?<![0-9/])([0-9]{1,2})/(20[0-9]{2})\\b");
    private static final Pattern YEARS = Pattern.compile("(years:\\s*\\[)([^]]*)(])");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern SOURCE_PART = Pattern.compile("(source|paper):\\s*(\"[^\"]*\"|[^,}]*)");

    public ProgrammeCopy {
        toCheck = List.copyOf(toCheck);
    }

    /** Copies files of one year into another. */
    public static ProgrammeCopy of(ProgrammeFiles files, int from, int to) {
        return new Copying(from, to).run(files);
    }

    private static final class Copying {
        private final int from;
        private final int by;
        private final List<Line> lines = new ArrayList<>();

        Copying(int from, int to) {
            this.from = from;
            this.by = to - from;
        }

        ProgrammeCopy run(ProgrammeFiles files) {
            ProgrammeFiles copied = files;
            for (var file : files.texts().entrySet()) {
                boolean plan = file.getKey().equals(ProgrammeFiles.PROGRAMME);
                copied = copied.with(file.getKey(), plan ? plan(file.getValue()) : same(file.getKey(), file.getValue()));
            }
            return new ProgrammeCopy(copied, lines);
        }

        private String same(String file, String text) {
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                if (line.contains(Integer.toString(from)) && !line.stripLeading().startsWith("#")) {
                    lines.add(new Line(file, number, line.strip(), false));
                }
            }
            return text;
        }

        private String plan(String text) {
            List<String> made = new ArrayList<>();
            String section = "";
            int block = -1;
            for (String line : text.split("\n", -1)) {
                int indent = line.length() - line.stripLeading().length();
                Matcher top = TOP.matcher(line);
                section = top.matches() ? top.group(1) : section;
                block = block >= 0 && (line.isBlank() || indent > block) ? block : -1;
                String moved = line.stripLeading().startsWith("#") || KEEP.matcher(line).matches() ? line
                        : moved(section, line);
                note(made.size() + 1, line, moved);
                boolean remark = block < 0 && !moved.equals(line) && MOVED_SECTIONS.contains(section)
                        && !BLOCK.matcher(line).matches();
                made.add(remark ? moved + REMARK : moved);
                block = block < 0 && BLOCK.matcher(line).matches() ? indent : block;
            }
            return String.join("\n", made);
        }

        private void note(int number, String line, String moved) {
            if (!moved.equals(line)) {
                lines.add(new Line(ProgrammeFiles.PROGRAMME, number, moved.strip(), true));
            } else if (line.contains(Integer.toString(from)) && !line.stripLeading().startsWith("#")) {
                lines.add(new Line(ProgrammeFiles.PROGRAMME, number, line.strip(), false));
            }
        }

        private String moved(String section, String line) {
            return switch (section) {
                case "id" -> newId(line);
                case "title", "shortTitle", "year" -> line.replace(Integer.toString(from), Integer.toString(from + by));
                default -> MOVED_SECTIONS.contains(section) ? days(line) : line;
            };
        }

        private String newId(String line) {
            return line.contains(Integer.toString(from))
                    ? line.replace(Integer.toString(from), Integer.toString(from + by))
                    : line.replaceFirst("\\s*(#.*)?$", "-" + (from + by));
        }

        /** Days and months, but for those of papers and sources on the same line. */
        private String days(String line) {
            StringBuilder made = new StringBuilder();
            int at = 0;
            Matcher kept = SOURCE_PART.matcher(line);
            while (kept.find()) {
                made.append(moved(line.substring(at, kept.start()))).append(kept.group());
                at = kept.end();
            }
            return made.append(moved(line.substring(at))).toString();
        }

        private String moved(String text) {
            String days = DAY.matcher(text).replaceAll(this::day);
            String months = MONTH.matcher(days).replaceAll(found ->
                    found.group(1) + "/" + (Integer.parseInt(found.group(2)) + by));
            return YEARS.matcher(months).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                    + YEAR.matcher(found.group(2)).replaceAll(year ->
                            Integer.toString(Integer.parseInt(year.group()) + by)) + found.group(3)));
        }

        /** The same day of the year wanted; 29/02 becomes the last of February. What is no day stays. */
        private String day(MatchResult found) {
            int day = Integer.parseInt(found.group(1));
            int month = Integer.parseInt(found.group(2));
            int year = Integer.parseInt(found.group(3)) + by;
            try {
                LocalDate.of(year - by, month, day);
                int last = YearMonth.of(year, month).lengthOfMonth();
                String written = Integer.toString(Math.min(day, last));
                return (found.group(1).startsWith("0") && written.length() == 1 ? "0" + written : written) + "/"
                        + found.group(2) + "/" + year;
            } catch (DateTimeException notADay) {
                return Matcher.quoteReplacement(found.group());
            }
        }
    }
}
