package cn.heyan.classify;

/**
 * A line near the top of a page, or a word of one, that may be its title.
 *
 * @param text normalised, without spaces
 * @param tall how many times as high as most words of the page
 * @param stands whether it stands out as titles do: larger, in the middle of its line, or among the first lines and alone
 * @param y its upper edge, as a part of the page
 * @param above lines of running text above it
 */
record Head(String text, double tall, boolean stands, double y, int above) {

    private static final double LARGE = 1.25;

    boolean isLarge() {
        return tall >= LARGE;
    }

    /** Whether it is an entry of a list, such as 三、审计报告 or 1.审计报告. */
    boolean isNumbered() {
        return text.matches("[(]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[).、:].+|附[件表录][0-9一二三四五六七八九十]*[:.-].+");
    }

    /** Whether it is a piece of a sentence or a label rather than a title. */
    boolean isProse() {
        return text.matches(".*([,。;?!]|:$).*|(根据|依据|按照|以上|所属|详见|本公司|我们|附:).*|.*备注.*");
    }
}
