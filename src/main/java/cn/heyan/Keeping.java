package cn.heyan;

import cn.heyan.store.Blobs;
import cn.heyan.store.FolderBlobs;
import cn.heyan.store.S3Blobs;
import cn.heyan.store.S3Place;

/** Where files are kept for good, by the settings. */
final class Keeping {

    private Keeping() {}

    /** In an S3-compatible store where one is named, else in a folder of the data folder. */
    static Blobs blobs(Settings settings) {
        Settings.Blobs wanted = settings.blobs();
        if (!wanted.url().isBlank()) {
            return new S3Blobs(new S3Place(
                    wanted.url(), wanted.region(), wanted.bucket(), wanted.accessKey(), wanted.secretKey()));
        }
        return new FolderBlobs(settings.at(settings.folders().data()).resolve("blobs"));
    }
}
