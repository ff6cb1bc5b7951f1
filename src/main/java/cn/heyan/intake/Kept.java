package cn.heyan.intake;

import java.nio.file.Path;

/**
 * A file as received, copied byte for byte.
 *
 * @param path of the copy
 * @param sha256 lower-case hex
 * @param bytes its size
 * @param crc32 of its bytes
 * @param zipEntries how many zip directory entries its bytes may hold, more rather than less
 */
record Kept(Path path, String sha256, long bytes, long crc32, long zipEntries) {}
