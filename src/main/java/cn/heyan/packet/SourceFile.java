package cn.heyan.packet;

import java.nio.file.Path;
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
        String name, Path path, String mediaType, String sha256, long bytes, int pages, Optional<Path> markup) {}
