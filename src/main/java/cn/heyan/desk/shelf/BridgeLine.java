package cn.heyan.desk.shelf;

import cn.heyan.notation.Yuan;
import java.util.Optional;

/**
 * A bridge (核减桥) in short.
 *
 * @param field the form's name of what was declared
 * @param declared in yuan, where it was settled
 * @param low of the verified total, in yuan
 * @param high of the verified total, in yuan
 */
public record BridgeLine(String field, Optional<Yuan> declared, Yuan low, Yuan high) {}
