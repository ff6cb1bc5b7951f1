package cn.heyan.evidence;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a VAT invoice (增值税发票); amounts in yuan, negative on red-letter invoices. */
public final class Invoice {

    /** Our type id: vat-special, vat-normal, vat-e-special, vat-e-normal, vat-e-normal-toll, digital-special, digital-normal, digital-normal-toll, vat-roll, blockchain, general. */
    public static final Field<String> INVOICE_TYPE = new Field<>("invoiceType", String.class);

    /** 发票代码, 10 or 12 digits; digital invoices have none. */
    public static final Field<String> INVOICE_CODE = new Field<>("invoiceCode", String.class);

    /** 发票号码, 8 digits, or 20 on digital invoices. */
    public static final Field<String> INVOICE_NUMBER = new Field<>("invoiceNumber", String.class);

    /** 开票日期. */
    public static final Field<LocalDate> ISSUE_DATE = new Field<>("issueDate", LocalDate.class);

    /** 购买方名称. */
    public static final Field<String> BUYER_NAME = new Field<>("buyerName", String.class);

    /** 购买方纳税人识别号. */
    public static final Field<String> BUYER_TAX_ID = new Field<>("buyerTaxId", String.class);

    /** 销售方名称. */
    public static final Field<String> SELLER_NAME = new Field<>("sellerName", String.class);

    /** 销售方纳税人识别号. */
    public static final Field<String> SELLER_TAX_ID = new Field<>("sellerTaxId", String.class);

    /** 合计金额, without tax. */
    public static final Field<Yuan> NET_AMOUNT = new Field<>("netAmount", Yuan.class);

    /** 合计税额. */
    public static final Field<Yuan> TAX_AMOUNT = new Field<>("taxAmount", Yuan.class);

    /** 价税合计, with tax. */
    public static final Field<Yuan> TOTAL_AMOUNT = new Field<>("totalAmount", Yuan.class);

    /** 价税合计 in capitals, as printed. */
    public static final Field<String> TOTAL_IN_WORDS = new Field<>("totalInWords", String.class);

    /** What the capitals amount to. */
    public static final Field<Yuan> CAPITALS_AMOUNT = new Field<>("capitalsAmount", Yuan.class);

    /** 校验码, 20 digits. */
    public static final Field<String> CHECK_CODE = new Field<>("checkCode", String.class);

    /** What the invoice code says, as decoded. */
    public static final Field<String> QR_PAYLOAD = new Field<>("qrPayload", String.class);

    /** The amount in the code: net or total, by type. */
    public static final Field<Yuan> QR_AMOUNT = new Field<>("qrAmount", Yuan.class);

    /** The issue date in the code. */
    public static final Field<LocalDate> QR_DATE = new Field<>("qrDate", LocalDate.class);

    /** The invoice number in the code. */
    public static final Field<String> QR_NUMBER = new Field<>("qrNumber", String.class);

    /** 特定业务 label such as 建筑服务. */
    public static final Field<String> SERVICE_LABEL = new Field<>("serviceLabel", String.class);

    /** Number of the blue invoice that this red-letter invoice cancels (被红冲蓝字发票号码). */
    public static final Field<String> RED_OF = new Field<>("redOf", String.class);

    /** Code of that blue invoice, where it has one (对应正数发票代码). */
    public static final Field<String> RED_OF_CODE = new Field<>("redOfCode", String.class);

    /** 建筑服务发生地, of civil works. */
    public static final Field<String> BUILDING_PLACE = new Field<>("buildingPlace", String.class);

    /** 建筑项目名称, of civil works. */
    public static final Field<String> BUILDING_PROJECT = new Field<>("buildingProject", String.class);

    /** 备注. */
    public static final Field<String> REMARKS = new Field<>("remarks", String.class);

    private Invoice() {}

    /** One row of its table. */
    public static final class Row {

        /** 货物或应税劳务、服务名称. */
        public static final Field<String> NAME = new Field<>("name", String.class);

        /** 规格型号. */
        public static final Field<String> SPEC = new Field<>("spec", String.class);

        /** 单位. */
        public static final Field<String> UNIT = new Field<>("unit", String.class);

        /** 数量. */
        public static final Field<BigDecimal> QUANTITY = new Field<>("quantity", BigDecimal.class);

        /** 单价, before tax. */
        public static final Field<BigDecimal> UNIT_PRICE = new Field<>("unitPrice", BigDecimal.class);

        /** 金额, before tax. */
        public static final Field<Yuan> AMOUNT = new Field<>("amount", Yuan.class);

        /** 税率 as printed. */
        public static final Field<String> TAX_RATE = new Field<>("taxRate", String.class);

        /** 税额. */
        public static final Field<Yuan> TAX = new Field<>("tax", Yuan.class);

        /** 车牌号, of tolls. */
        public static final Field<String> PLATE = new Field<>("plate", String.class);

        /** 车辆类型, of tolls. */
        public static final Field<String> VEHICLE_TYPE = new Field<>("vehicleType", String.class);

        /** 通行日期起. */
        public static final Field<LocalDate> PASS_FROM = new Field<>("passFrom", LocalDate.class);

        /** 通行日期止. */
        public static final Field<LocalDate> PASS_TO = new Field<>("passTo", LocalDate.class);

        /** 建筑服务发生地. */
        public static final Field<String> BUILDING_PLACE = new Field<>("buildingPlace", String.class);

        /** 建筑项目名称. */
        public static final Field<String> BUILDING_PROJECT = new Field<>("buildingProject", String.class);

        private Row() {}
    }
}
