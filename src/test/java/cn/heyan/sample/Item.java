package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;

/**
 * One line of an invoice.
 *
 * @param category 税收分类简称
 * @param name of the goods or service
 * @param spec 规格型号
 * @param unit 单位
 * @param quantity how many
 * @param unitPrice without tax
 * @param rate of tax in percent
 */
record Item(String category, String name, String spec, String unit, int quantity, Yuan unitPrice, int rate) {

    Yuan net() {
        return unitPrice.times(BigDecimal.valueOf(quantity));
    }

    Yuan tax() {
        return net().times(BigDecimal.valueOf(rate).movePointLeft(2));
    }

    Yuan gross() {
        return net().plus(tax());
    }

    String label() {
        return "*" + category + "*" + name;
    }
}
