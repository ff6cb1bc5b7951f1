package cn.heyan.notation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a two-dimensional code is for (二维码用途), told from its payload alone; no address is ever opened. */
public enum CodeUse {
    /** 发票: fields after {@code 01,} as the tax bureau's tax-control systems and 数电票 print them, or an address with the invoice's number. */
    VAT_INVOICE("vat-invoice"),
    /** 电子发票链接: an address of a tax bureau or an invoice platform (深圳区块链发票, 全国增值税发票查验平台). */
    INVOICE_LINK("e-invoice-url"),
    /**
     * 审计报告: the code of 注册会计师行业统一监管平台 (acc.mof.gov.cn, 财会〔2023〕15号), or before late 2022 an address of a
     * provincial institute (省级注册会计师协会报备、防伪系统, whose hosts carry {@code cpa}).
     */
    AUDIT_REPORT("audit-report"),
    /** 营业执照: {@code www.gsxt.gov.cn/index.html?uniscid=…}, 国家企业信用信息公示系统 (GB 32100-2015 for the code itself). */
    BUSINESS_LICENCE("business-licence"),
    /** None of these: a web page, a product, a payment. */
    UNKNOWN("unknown");

    private static final Pattern TAX_HOST = Pattern.compile("(.*\\.)?chinatax\\.gov\\.cn");
    private static final Pattern INVOICE_HOST = Pattern.compile(".*(fapiao|invoice|einv).*");
    private static final Pattern ACCOUNTANTS_HOST =
            Pattern.compile("acc\\.mof\\.gov\\.cn|([^.]+\\.)*[^.]*cpa[^.]*(\\.[a-z]+)+");
    private static final Pattern LICENCE_HOST = Pattern.compile("(.*\\.)?gsxt\\.gov\\.cn");

    private final String id;

    CodeUse(String id) {
        this.id = id;
    }

    /** The name in JSON. */
    public String id() {
        return id;
    }

    /** What the code with this payload is for. */
    public static CodeUse of(String payload) {
        if (InvoiceQr.parse(payload).isPresent()) {
            return VAT_INVOICE;
        }
        String host = host(payload).orElse("");
        String text = payload.toLowerCase(Locale.ROOT);
        if (LICENCE_HOST.matcher(host).matches() || text.contains("uniscid=")) {
            return BUSINESS_LICENCE;
        }
        if (TAX_HOST.matcher(host).matches() || INVOICE_HOST.matcher(host).matches() || payload.startsWith("01,")) {
            return payload.startsWith("01,") ? VAT_INVOICE : INVOICE_LINK;
        }
        if (ACCOUNTANTS_HOST.matcher(host).matches()
                || ReportCode.find(decoded(payload)).isPresent()) {
            return AUDIT_REPORT;
        }
        return UNKNOWN;
    }

    /** The host of a payload that is an address, in lower case. */
    public static Optional<String> host(String payload) {
        try {
            String ascii = payload.strip().replaceAll("[^\\x21-\\x7e]", "x");
            return Optional.ofNullable(URI.create(ascii).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The payload with its %-escapes resolved, or as it is. */
    public static String decoded(String payload) {
        try {
            return URLDecoder.decode(payload, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return payload;
        }
    }
}
