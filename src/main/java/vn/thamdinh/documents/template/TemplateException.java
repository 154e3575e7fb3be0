package vn.thamdinh.documents.template;

/** A template or a wording names something that was not given, or is itself malformed. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final String text;
    private final String argument;

    /** @param text key of the wording at fault */
    TemplateException(String text, String argument, String message) {
        super(message);
        this.template = "";
        this.line = 1;
        this.text = text;
        this.argument = argument;
    }

    /** @param line from 1 */
    TemplateException(String template, int line, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.line = Math.max(1, line);
        this.text = "";
        this.argument = "";
    }

    /** Key of the wording at fault; empty where a template is. */
    public String text() {
        return text;
    }

    /** The place in the wording that has no value, without its braces; empty where another thing is wrong. */
    public String argument() {
        return argument;
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
