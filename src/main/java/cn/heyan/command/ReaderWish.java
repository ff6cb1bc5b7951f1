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
 * @param child whether it was started by {@code serve} and ends with it
 */
public record ReaderWish(String name, String url, String user, String password, Path folder, boolean child) {}
