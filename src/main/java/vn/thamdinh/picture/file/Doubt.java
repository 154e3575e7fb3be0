package vn.thamdinh.picture.file;

/** What is odd about a file's name beside its content. */
public enum Doubt {
    /** The name's ending says another kind of file than the content is, such as a Word document called .jpg. */
    NAME_LIES,
    /** A harmless ending stands before a dangerous one: anh.jpg.exe. */
    DOUBLE_ENDING,
    /** Letters that are not seen or turn the reading direction, so that the name reads otherwise than it is. */
    HIDDEN_LETTERS
}
