package cn.heyan.command;

import java.nio.file.Path;

/**
 * A reader process as it was asked for.
 *
 * @param name of the reader, unlike any other
 * @param url of the broker
 * @param user of the broker
 * @param password of the user
 * @param folder of its own
 * @param child whether it was started by another process of Heyan and ends with it
 * @param sharesDisk whether the journey's files can be read, and pictures put, where orders say
 */
public record ReaderWish(
        String name, String url, String user, String password, Path folder, boolean child, boolean sharesDisk) {}
