package cn.heyan.packet;

import java.nio.file.Path;

/** Counts the pages of a received file (页数), so that intake knows how many there are without looking at any. */
@FunctionalInterface
public interface PageCounter {

    /**
     * How many pages the file has, at least 1.
     *
     * @param file where its bytes lie
     * @param mediaType as in {@link SourceFile#mediaType()}
     * @throws Refused with a Chinese sentence when it is encrypted, damaged beyond repair or endless
     */
    int count(Path file, String mediaType) throws Refused;
}
