package cn.heyan.evidence;

import java.util.List;

/**
 * Which boxes of a group are ticked (勾选项).
 *
 * @param options the ticked ones, as printed
 */
public record Ticks(List<String> options) {

    public Ticks {
        options = List.copyOf(options);
    }

    @Override
    public String toString() {
        return String.join("、", options);
    }
}
