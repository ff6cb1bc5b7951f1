package cn.heyan.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or folder that lies still in the inbox and may be taken.
 *
 * @param path where it lies
 * @param programme the id that its inbox folder is named after
 */
public record Drop(Path path, Optional<String> programme) {}
