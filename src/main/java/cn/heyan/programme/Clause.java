package cn.heyan.programme;

/**
 * The words of a notice that a demand rests on (条款).
 *
 * @param notice title and number of the notice
 * @param place where in it, such as 附件1 序号3 申报条件2
 * @param words verbatim
 */
public record Clause(String notice, String place, String words) {}
