package vn.thamdinh.usecase.bridge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.seal.Crockford;
import vn.thamdinh.wire.Hashes;

/**
 * What a sheet on paper says of itself: of which round, unit, member and version of the programme it is. In a square as
 * text, "TD1;round;unit;member;programme;check", and for who has no scanner in 24 letters, which hold no names but marks
 * by which round, unit, member and version are known again.
 *
 * @param round     mark of the round, of five symbols as the others are
 * @param programme mark of the programme's version
 * @param unit      mark of the unit
 * @param member    mark of the member, that of the empty text where he is written by hand
 */
public record SheetCode(String round, String programme, String unit, String member) {

    private static final String BEGIN = "TD1";
    private static final int VERSION = 1;
    private static final int HEX = 16;
    private static final int MARK = 5;
    private static final int MARKS = 4;
    private static final int BODY = 1 + MARKS * MARK;
    /** Two symbols of a hash show what the last one, which shows each single wrong symbol, does not. */
    private static final int HASHED = BODY + 2;
    private static final int LENGTH = HASHED + 1;
    private static final int TEXT_CHECK = 4;

    /** The code of a sheet. */
    public static SheetCode of(RoundId round, ProgrammeHash programme, UnitId unit, Optional<MemberId> member) {
        return new SheetCode(mark(round.hex().substring(0, HEX)), mark(programme.hex().substring(0, HEX)),
                mark(unit.code()), mark(member.map(MemberId::value).orElse("")));
    }

    /** The text of the square; the page stands behind it. */
    public static String square(RoundId round, ProgrammeHash programme, UnitId unit, Optional<MemberId> member) {
        String text = String.join(";", BEGIN, round.hex().substring(0, HEX), plain(unit.code()),
                plain(member.map(MemberId::value).orElse("")), programme.hex().substring(0, HEX));
        return text + ";" + symbols(text, TEXT_CHECK);
    }

    /** Reads what was scanned or typed; empty where it is no code of a sheet or a letter of it is wrong. */
    public static Optional<SheetCode> read(String typed) {
        String code = typed.strip();
        return code.startsWith(BEGIN + ";") ? scanned(code) : letters(code);
    }

    /** "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX". */
    public String letters() {
        int[] symbols = new int[LENGTH];
        symbols[0] = VERSION;
        System.arraycopy(Crockford.read(round + programme + unit + member), 0, symbols, 1, MARKS * MARK);
        int[] hashed = hashed(symbols);
        System.arraycopy(hashed, 0, symbols, BODY, hashed.length);
        symbols[HASHED] = Crockford.check(symbols, HASHED);
        return Crockford.text(symbols);
    }

    boolean isOf(RoundId other) {
        return round.equals(mark(other.hex().substring(0, HEX)));
    }

    boolean isOf(ProgrammeHash other) {
        return programme.equals(mark(other.hex().substring(0, HEX)));
    }

    boolean isOf(UnitId other) {
        return unit.equals(mark(other.code()));
    }

    boolean isOf(MemberId other) {
        return member.equals(mark(other.value()));
    }

    /** Whether the member is written by hand. */
    public boolean isBlank() {
        return member.equals(mark(""));
    }

    private static Optional<SheetCode> scanned(String code) {
        String[] parts = code.split(";", -1);
        if (parts.length < 6 || parts.length > 7) {
            return Optional.empty();
        }
        String text = String.join(";", Arrays.copyOf(parts, 5));
        return parts[5].equals(symbols(text, TEXT_CHECK))
                ? Optional.of(new SheetCode(mark(parts[1]), mark(parts[4]), mark(named(parts[2])),
                        mark(named(parts[3])))) : Optional.empty();
    }

    private static Optional<SheetCode> letters(String code) {
        int[] symbols = Crockford.read(code);
        if (symbols.length != LENGTH || !Crockford.readable(symbols) || symbols[0] != VERSION
                || symbols[HASHED] != Crockford.check(symbols, HASHED)
                || !Arrays.equals(hashed(symbols), Arrays.copyOfRange(symbols, BODY, HASHED))) {
            return Optional.empty();
        }
        String[] marks = new String[MARKS];
        for (int i = 0; i < MARKS; i++) {
            marks[i] = bare(Arrays.copyOfRange(symbols, 1 + i * MARK, 1 + (i + 1) * MARK));
        }
        return Optional.of(new SheetCode(marks[0], marks[1], marks[2], marks[3]));
    }

    private static int[] hashed(int[] symbols) {
        return Crockford.read(symbols(bare(Arrays.copyOf(symbols, BODY)), HASHED - BODY));
    }

    private static String mark(String text) {
        return symbols(text, MARK);
    }

    private static String symbols(String text, int count) {
        byte[] hash = Hashes.sha256(("tham-dinh paper.1\n" + text).getBytes(StandardCharsets.UTF_8));
        return bare(Crockford.symbols(hash, count));
    }

    private static String bare(int[] symbols) {
        return Crockford.text(symbols).replace("-", "");
    }

    /** Names may hold a semicolon. */
    private static String plain(String name) {
        return name.replace("%", "%25").replace(";", "%3B");
    }

    private static String named(String plain) {
        return plain.replace("%3B", ";").replace("%25", "%");
    }
}
