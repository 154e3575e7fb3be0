package vn.thamdinh.app;

/** Where the program starts. Not a JavaFX application: the command line must work where no JavaFX can be loaded. */
public final class Main {
    private Main() {
    }

    /** With arguments the command line; without, the window. */
    public static void main(String[] arguments) {
        System.out.println("Thẩm Định");
    }
}
