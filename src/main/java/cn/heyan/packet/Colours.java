package cn.heyan.packet;

import java.util.List;

/**
 * What the colours of a page's picture show.
 *
 * @param seen whether the picture has colours at all; on a grey scan no seal can be told from print
 * @param stamps red marks of the size of a seal
 */
public record Colours(boolean seen, List<Stamp> stamps) {

    /** A grey picture, or one that nobody looked at. */
    public static final Colours NONE = new Colours(false, List.of());

    public Colours {
        stamps = List.copyOf(stamps);
    }
}
