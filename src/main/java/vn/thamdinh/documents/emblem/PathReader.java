package vn.thamdinh.documents.emblem;

import java.awt.geom.Path2D;

/** Reads path data (SVG 2, chapter 9): all commands, relative and absolute. */
final class PathReader {
    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

    private final Numbers data;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before = ' ';

    private PathReader(String data) {
        this.data = new Numbers(data);
    }

    /** @throws NumberFormatException where the data cannot be read */
    static Path2D read(String data) {
        PathReader reader = new PathReader(data);
        reader.all();
        return reader.path;
    }

    private void all() {
        char command = ' ';
        while (!data.atEnd()) {
            if (data.atLetter()) {
                command = data.letter();
                if (COMMANDS.indexOf(command) < 0 || before == ' ' && command != 'M' && command != 'm') {
                    throw new NumberFormatException(String.valueOf(command));
                }
            } else if (command == 'Z' || command == 'z' || command == ' ') {
                throw new NumberFormatException("a command is missing");
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            step(command);
            before = Character.toUpperCase(command);
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double baseX = relative ? x : 0;
        double baseY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(baseX + data.next(), baseY + data.next());
            case 'L' -> line(baseX + data.next(), baseY + data.next());
            case 'H' -> line(baseX + data.next(), y);
            case 'V' -> line(x, baseY + data.next());
            case 'C' -> cubic(baseX + data.next(), baseY + data.next(), baseX, baseY);
            case 'S' -> cubic(before == 'C' || before == 'S' ? 2 * x - controlX : x,
                    before == 'C' || before == 'S' ? 2 * y - controlY : y, baseX, baseY);
            case 'Q' -> quadratic(baseX + data.next(), baseY + data.next(), baseX, baseY);
            case 'T' -> quadratic(before == 'Q' || before == 'T' ? 2 * x - controlX : x,
                    before == 'Q' || before == 'T' ? 2 * y - controlY : y, baseX, baseY);
            case 'A' -> arc(baseX, baseY);
            default -> close();
        }
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void line(double toX, double toY) {
        reopen();
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void cubic(double firstX, double firstY, double baseX, double baseY) {
        reopen();
        controlX = baseX + data.next();
        controlY = baseY + data.next();
        double toX = baseX + data.next();
        double toY = baseY + data.next();
        path.curveTo(firstX, firstY, controlX, controlY, toX, toY);
        at(toX, toY);
    }

    private void quadratic(double middleX, double middleY, double baseX, double baseY) {
        reopen();
        controlX = middleX;
        controlY = middleY;
        double toX = baseX + data.next();
        double toY = baseY + data.next();
        path.quadTo(middleX, middleY, toX, toY);
        at(toX, toY);
    }

    private void arc(double baseX, double baseY) {
        reopen();
        Arc arc = new Arc(Math.abs(data.next()), Math.abs(data.next()), Math.toRadians(data.next()), data.flag(),
                data.flag());
        double toX = baseX + data.next();
        double toY = baseY + data.next();
        arc.draw(path, x, y, toX, toY);
        at(toX, toY);
    }

    /** After a closed piece without a move the next one starts where that one did. */
    private void reopen() {
        if (before == 'Z') {
            path.moveTo(x, y);
        }
    }

    private void close() {
        path.closePath();
        at(startX, startY);
    }

    private void at(double nowX, double nowY) {
        x = nowX;
        y = nowY;
    }
}
