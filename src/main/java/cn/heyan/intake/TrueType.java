package cn.heyan.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a file really is, whatever its name says, as far as Heyan can read it. */
enum TrueType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tif"),
    OFD("application/ofd", "ofd"),
    XML("application/xml", "xml"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    ZIP("application/zip", "zip"),
    TAR("application/x-tar", "tar"),
    GZIP("application/gzip", "gz");

    private final String mediaType;
    private final String extension;

    TrueType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean isArchive() {
        return this == ZIP || this == TAR || this == GZIP;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == BMP || this == TIFF;
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == DOC || this == XLS;
    }

    static Optional<TrueType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
