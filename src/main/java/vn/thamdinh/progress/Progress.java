package vn.thamdinh.progress;

/**
 * What long work reports to and asks. It may be called thousands of times a second: whoever shows it samples it.
 */
public interface Progress {

    /** Reports nowhere and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody is watching
        }

        @Override
        public void check() {
            // nobody can stop it
        }
    };

    /**
     * Says how far the work is.
     *
     * @param done units done, never negative; the work chooses the unit (bytes, entries, pages)
     * @param total all units, or 0 while that is unknown
     */
    void at(long done, long total);

    /** Called between steps that may be left unfinished. */
    void check() throws Cancelled;
}
