package vn.thamdinh.usecase.evidence.look;

import vn.thamdinh.usecase.view.PageImage;

/** What is seen of a file in full. */
public sealed interface FileView {

    /**
     * A picture or a page.
     *
     * @param page  from 0
     * @param pages 1 for a picture
     */
    record Seen(PageImage image, int page, int pages) implements FileView {
    }

    /** Nothing, and why. */
    record Hidden(Glance.Unseen why) implements FileView {
    }
}
