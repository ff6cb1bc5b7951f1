package cn.heyan;

import cn.heyan.store.Blobs;
import cn.heyan.store.FolderBlobs;

/** Where files are kept for good, by the settings. */
final class Keeping {

    private Keeping() {}

    /** In a folder of the data folder. */
    static Blobs blobs(Settings settings) {
        return new FolderBlobs(settings.at(settings.folders().data()).resolve("blobs"));
    }
}
