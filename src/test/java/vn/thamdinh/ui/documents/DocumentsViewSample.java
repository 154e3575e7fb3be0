package vn.thamdinh.ui.documents;

import vn.thamdinh.ui.ViewSample;
import vn.thamdinh.ui.common.UiKit;

public final class DocumentsViewSample implements ViewSample {

    @Override
    public DocumentsScreen controller(UiKit kit) {
        SampleDocuments sample = new SampleDocuments(SampleDocuments.units());
        return new DocumentsScreen(kit, sample, sample, sample);
    }
}
