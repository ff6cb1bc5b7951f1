package cn.heyan.classify;

import java.util.regex.Pattern;

/**
 * A line near the top of a page, or a word of one, that may be its title.
 *
 * @param text normalised, without spaces
 * @param tall how many times as high as most words of the page
 * @param stands whether it stands out as titles do: larger, in the middle of its line, or among the first lines and alone
 * @param y its upper edge, as a part of the page
 * @param above lines of running text above it
 * @param isNumbered whether it is an entry of a list, such as 三、审计报告 or 1.审计报告
 * @param isProse whether it is a piece of a sentence or a label rather than a title
 */
record Head(String text, double tall, boolean stands, double y, int above, boolean isNumbered, boolean isProse) {

    private static final double LARGE = 1.25;

    private static final Pattern NUMBERED =
            Pattern.compile("[(]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[).、:].+|附[件表录][0-9一二三四五六七八九十]*[:.-].+");
    private static final Pattern PROSE = Pattern.compile(".*([,。;?!]|:$).*|(根据|依据|按照|以上|所属|详见|本公司|我们|附:).*|.*备注.*");

    /** Works out once what every sort of paper asks about it. */
    Head(String text, double tall, boolean stands, double y, int above) {
        this(
                text,
                tall,
                stands,
                y,
                above,
                NUMBERED.matcher(text).matches(),
                PROSE.matcher(text).matches());
    }

    boolean isLarge() {
        return tall >= LARGE;
    }
}
