package vn.thamdinh.documents.template;

/** A template or a wording names something that was not given, or is itself malformed. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;

    TemplateException(String message) {
        super(message);
        this.template = "";
        this.line = 1;
    }

    /** @param line from 1 */
    TemplateException(String template, int line, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.line = Math.max(1, line);
    }

    /** Plain name of the template; empty where a wording is at fault. */
    public String template() {
        return template;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
