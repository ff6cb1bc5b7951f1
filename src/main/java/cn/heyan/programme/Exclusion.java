package cn.heyan.programme;

import java.util.List;

/**
 * A kind of cost that the notice does not count (不计入的费用), and how an invoice line shows it.
 *
 * @param id such as {@code civil-works}
 * @param title in Chinese
 * @param labels of the whole invoice (特定业务标识) that mark every line, such as 建筑服务
 * @param categories the tax category between two asterisks at the head of a line, such as 建筑服务
 * @param keywords in a line's name that exclude it
 * @param suspects in a line's name that a reviewer should look at; such a line still counts
 * @param unless words beside a keyword that make it only suspect: 厂房 is civil works, 厂房监测系统 may not be
 */
public record Exclusion(
        String id,
        String title,
        List<String> labels,
        List<String> categories,
        List<String> keywords,
        List<String> suspects,
        List<String> unless) {
    public Exclusion {
        labels = List.copyOf(labels);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        suspects = List.copyOf(suspects);
        unless = List.copyOf(unless);
    }
}
