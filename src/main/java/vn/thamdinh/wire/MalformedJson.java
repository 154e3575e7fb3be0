package vn.thamdinh.wire;

/** The bytes are not JSON of the permitted values, or not in canonical form. */
public final class MalformedJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedJson(String detail) {
        super(detail);
    }
}
