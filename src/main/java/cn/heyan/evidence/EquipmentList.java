package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of the list of bought equipment and software (采购软硬件装备清单). */
public final class EquipmentList {

    /** 合计. */
    public static final Field<Yuan> TOTAL = new Field<>("total", Yuan.class);

    private EquipmentList() {}

    /** One row of its table. */
    public static final class Row {

        /** 名称. */
        public static final Field<String> NAME = new Field<>("name", String.class);

        /** 规格型号. */
        public static final Field<String> SPEC = new Field<>("spec", String.class);

        /** 供应商. */
        public static final Field<String> SUPPLIER = new Field<>("supplier", String.class);

        /** 数量. */
        public static final Field<BigDecimal> QUANTITY = new Field<>("quantity", BigDecimal.class);

        /** 单价 in yuan. */
        public static final Field<BigDecimal> UNIT_PRICE = new Field<>("unitPrice", BigDecimal.class);

        /** 金额. */
        public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

        /** 发票号码. */
        public static final Field<String> INVOICE_NUMBER = new Field<>("invoiceNumber", String.class);

        /** 购置日期. */
        public static final Field<LocalDate> DATE = new Field<>("date", LocalDate.class);

        /** 对应证明材料页数. */
        public static final Field<String> PAGE = new Field<>("page", String.class);

        private Row() {}
    }
}
