package cn.heyan.packet;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a packet as received (源文件).
 *
 * @param name path inside the packet with forward slashes, as {@link PageRef#file()}
 * @param path where its bytes lie, unchanged
 * @param mediaType what it really is, whatever its name says: {@code application/pdf}, {@code image/jpeg}, {@code image/png},
 *     {@code image/tiff}, {@code image/bmp}, {@code application/ofd}, {@code application/xml}, or a Word or Excel type
 * @param sha256 of its bytes, lower-case hex
 * @param bytes its size
 * @param pages how many, at least 1
 * @param markup for office forms (Word, Excel): their text and tables as XHTML in the packet's work folder, made at intake
 */
public record SourceFile(
        String name, Path path, String mediaType, String sha256, long bytes, int pages, Optional<Path> markup) {

    /** Whether the name's extension promises another type than the file has; it is read as what it is. */
    public boolean misnamed() {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "pdf", "png", "bmp", "ofd", "xml" -> !mediaType.endsWith("/" + extension);
            case "jpg", "jpeg" -> !mediaType.equals("image/jpeg");
            case "tif", "tiff" -> !mediaType.equals("image/tiff");
            case "doc" -> !mediaType.equals("application/msword");
            case "xls" -> !mediaType.equals("application/vnd.ms-excel");
            case "docx" -> !mediaType.endsWith("wordprocessingml.document");
            case "xlsx" -> !mediaType.endsWith("spreadsheetml.sheet");
            default -> true;
        };
    }
}
