package vn.thamdinh.wire.authenticity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What a paper says of itself so that others can check it: which round, programme and entries it rests on, and its own
 * text. Everybody may read it; nobody learns a score from it.
 *
 * @param kind    of the paper, such as "recognition-decision"
 * @param number  number and symbol, such as "05/QĐ-UBND"
 * @param text    hash of the letters on its pages, 64 hex digits
 * @param council hash of who appraises what, 64 hex digits
 * @param results hash of all results together with the entries, 64 hex digits
 * @param seal    hash of all above together with the entries, 64 hex digits: who does not have the entries cannot make it
 */
public record Statement(RoundId round, ProgrammeHash programme, String kind, String number, LocalDate date, String text,
                        String council, List<UnitProof> proofs, String results, String seal) {

    /** The way in which points, totals and ranks follow from entries; changes when the program computes otherwise. */
    public static final String FORMULA = "1";

    private static final String FORM = "tham-dinh authenticity.1";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int MOST_LETTERS = 4 << 20;

    public Statement {
        number = Require.text(number, "number");
        Require.that(number.lines().count() == 1, "a number is one line");
        proofs = List.copyOf(proofs);
    }

    /** The units that the paper names, in its order. */
    public List<UnitId> named() {
        return proofs.stream().filter(UnitProof::named).map(UnitProof::unit).toList();
    }

    /** Four groups of five letters and digits, as printed. */
    public String code() {
        return PaperCode.of(canonical());
    }

    /** The statement's text, lines ended by line feeds. */
    public String canonical() {
        return unsealed() + "seal " + seal + "\n";
    }

    /** All but the last line, over which the seal is made. */
    String unsealed() {
        StringBuilder out = new StringBuilder(FORM + "\nround " + round.hex() + "\nprogramme " + programme.hex()
                + "\nformula " + FORMULA + "\nkind " + kind + "\nnumber " + number + "\ndate " + date + "\ntext " + text
                + "\ncouncil " + council + "\n");
        for (UnitProof proof : proofs) {
            out.append(proof.named() ? "named " : "unit ").append(proof.unit().code()).append(' ')
                    .append(proof.entries()).append(' ')
                    .append(Base64.getEncoder().encodeToString(CellMark.write(proof.marks()))).append('\n');
        }
        return out.append("results ").append(results).append('\n').toString();
    }

    Statement sealed(String with) {
        return new Statement(round, programme, kind, number, date, text, council, proofs, results, with);
    }

    /** Reads a statement's text; nothing where it is none of this form. */
    public static Optional<Statement> parse(String canonical) {
        try {
            Require.that(canonical.length() <= MOST_LETTERS, "too long");
            Statement read = read(new Lines(canonical));
            return Optional.of(read).filter(statement -> statement.canonical().equals(canonical));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Statement read(Lines lines) {
        lines.require(FORM);
        var round = new RoundId(lines.hash("round"));
        var programme = new ProgrammeHash(lines.hash("programme"));
        lines.require("formula " + FORMULA);
        String kind = lines.value("kind");
        String number = lines.value("number");
        LocalDate date = LocalDate.parse(lines.value("date"));
        String text = lines.hash("text");
        String council = lines.hash("council");
        List<UnitProof> proofs = new ArrayList<>();
        Set<UnitId> units = new HashSet<>();
        while (!lines.next().startsWith("results ")) {
            UnitProof proof = proof(lines.take().split(" ", -1));
            Require.that(units.add(proof.unit()), "a unit twice");
            proofs.add(proof);
        }
        String results = lines.hash("results");
        return new Statement(round, programme, kind, number, date, text, council, proofs, results, lines.hash("seal"));
    }

    private static UnitProof proof(String... parts) {
        Require.that(parts.length == 4 && parts[2].matches(HASH) && (parts[0].equals("named") || parts[0].equals("unit")),
                "no line of a unit");
        byte[] bytes = Base64.getDecoder().decode(parts[3]);
        Require.that(bytes.length % CellMark.BYTES == 0, "half a mark");
        List<CellMark> marks = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += CellMark.BYTES) {
            marks.add(CellMark.read(bytes, at));
        }
        return new UnitProof(new UnitId(parts[1]), parts[0].equals("named"), parts[2], marks);
    }

    /** Lines read one after the other. */
    private static final class Lines {
        private final List<String> lines;
        private int at;

        Lines(String text) {
            this.lines = List.of(text.split("\n", -1));
        }

        String next() {
            Require.that(at < lines.size(), "cut off");
            return lines.get(at);
        }

        String take() {
            String line = next();
            at++;
            return line;
        }

        void require(String line) {
            Require.that(take().equals(line), "not " + line);
        }

        String value(String name) {
            String line = take();
            Require.that(line.startsWith(name + " "), "no " + name);
            return line.substring(name.length() + 1);
        }

        String hash(String name) {
            String value = value(name);
            Require.that(value.matches(HASH), "no hash");
            return value;
        }
    }
}
