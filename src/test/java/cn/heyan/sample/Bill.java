package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * An invoice.
 *
 * @param number 20 digits, or 8 beside a code
 * @param code 发票代码 of an invoice from before the digital ones
 * @param date 开票日期
 * @param buyer 购买方
 * @param seller 销售方
 * @param items its lines
 * @param special 专用发票 rather than 普通发票
 * @param printedTotal what the total says in figures, where it disagrees with the rest
 * @param codedTotal what its code says, where that disagrees with the rest
 */
record Bill(
        String number,
        Optional<String> code,
        LocalDate date,
        Company buyer,
        Company seller,
        List<Item> items,
        boolean special,
        Optional<Yuan> printedTotal,
        Optional<Yuan> codedTotal) {

    Yuan net() {
        return Yuan.sum(items.stream().map(Item::net).toList());
    }

    Yuan tax() {
        return Yuan.sum(items.stream().map(Item::tax).toList());
    }

    Yuan gross() {
        return net().plus(tax());
    }

    boolean isConstruction() {
        return items.stream().anyMatch(item -> item.category().equals("建筑服务"));
    }

    /** The payload of its code. */
    String payload() {
        String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        String tail = String.format("%04X", Math.floorMod(number.hashCode(), 65536));
        if (code.isPresent()) {
            return "01," + (special ? "01" : "04") + "," + code.get() + "," + number + "," + codedTotal.orElse(net())
                    + "," + day + ",," + tail + ",";
        }
        return "01," + (special ? "31" : "32") + ",," + number + "," + codedTotal.orElse(gross()) + "," + day + ",,"
                + tail;
    }

    Bill on(LocalDate day, String newNumber) {
        return new Bill(newNumber, code, day, buyer, seller, items, special, printedTotal, codedTotal);
    }

    Bill to(Company otherBuyer) {
        return new Bill(number, code, date, otherBuyer, seller, items, special, printedTotal, codedTotal);
    }

    Bill saying(Yuan total, Yuan inCode) {
        return new Bill(number, code, date, buyer, seller, items, special, Optional.of(total), Optional.of(inCode));
    }
}
