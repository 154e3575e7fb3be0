package vn.thamdinh.ui.documents;

import java.nio.file.Path;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class DocumentsViewSample implements ViewSample {

    @Override
    public DocumentsScreen controller(UiKit kit) {
        var none = new NoDocuments(Path.of("ngoai"));
        return new DocumentsScreen(kit, none, none, none);
    }
}
