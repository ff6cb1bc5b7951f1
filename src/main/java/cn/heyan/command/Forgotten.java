package cn.heyan.command;

import java.util.List;

/**
 * What became of a wish to forget.
 *
 * @param refused whether nothing could be done
 * @param lines in Chinese, for the administrator: what went, what was kept and why; or why not
 */
public record Forgotten(boolean refused, List<String> lines) {
    public Forgotten {
        lines = List.copyOf(lines);
    }
}
