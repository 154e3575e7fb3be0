package vn.thamdinh.documents.signature;

/** A file has no empty field for a signature: it was made elsewhere, or is signed already. */
public final class NoPlaceToSign extends Exception {

    private static final long serialVersionUID = 1L;

    NoPlaceToSign() {
        super("no empty signature field");
    }
}
