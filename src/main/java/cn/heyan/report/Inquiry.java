package cn.heyan.report;

import cn.heyan.packet.PageRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question to an authority (查验), prepared with exactly what its public platform asks for.
 *
 * @param subject what is asked about
 * @param label of the paper, as people find it
 * @param inputs what to type, in the platform's order, by the platform's names; nothing that was not settled
 * @param open inputs of the platform that were not settled: to be read from the paper by a person
 * @param pages where the paper stands
 */
public record Inquiry(
        Subject subject, String label, Map<String, String> inputs, List<String> open, List<PageRef> pages) {

    public Inquiry {
        inputs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        open = List.copyOf(open);
        pages = List.copyOf(pages);
    }

    /** Whether everything that the platform asks for is settled. */
    public boolean complete() {
        return open.isEmpty();
    }

    /** What is asked about, and whom. */
    public enum Subject {
        /** 发票. */
        INVOICE("发票", "国家税务总局全国增值税发票查验平台 inv-veri.chinatax.gov.cn"),
        /** 审计报告. */
        AUDIT_REPORT("审计报告", "注册会计师行业统一监管平台 acc.mof.gov.cn"),
        /** 营业执照. */
        LICENCE("营业执照", "国家企业信用信息公示系统 www.gsxt.gov.cn");

        private final String chinese;
        private final String platform;

        Subject(String chinese, String platform) {
            this.chinese = chinese;
            this.platform = platform;
        }

        /** As people say it. */
        public String chinese() {
            return chinese;
        }

        /** The public platform that answers, with its address. */
        public String platform() {
            return platform;
        }
    }
}
