package vn.thamdinh.ui.common;

/** How something stands, said by colour and shape together; words are always added by whoever shows it. */
public enum Tone {
    OK(Icons.OK, "ok"),
    WARN(Icons.WARNING, "warn"),
    ERROR(Icons.ERROR, "error"),
    INFO(Icons.HALF, "info"),
    MUTED(Icons.EMPTY, "muted");

    private final Icons shape;
    private final String suffix;

    Tone(Icons shape, String suffix) {
        this.shape = shape;
        this.suffix = suffix;
    }

    public Icons shape() {
        return shape;
    }

    /** The style class of this tone in a family: {@code styleClass("chip")} is "chip-ok". */
    public String styleClass(String family) {
        return family + "-" + suffix;
    }
}
