package cn.heyan.extract.audit;

import cn.heyan.notation.Printed;
import java.util.Optional;
import java.util.regex.Pattern;

/** What audited money was spent on. */
enum Share {
    TOTAL("合计|总计|总额|总投资|投资额|完成投资"),
    CIVIL_WORKS("土建|建筑|厂房|基建|装修"),
    SOFTWARE("软件|信息系统"),
    EQUIPMENT("设备|硬件|装备"),
    SERVICES("服务|咨询|实施|培训|云资源"),
    RD_STAFF("研发人员|研究人员|人员费|人工费");

    private final Pattern words;

    Share(String words) {
        this.words = Pattern.compile(words);
    }

    /** What a line's name speaks of; nothing where it speaks of two things, such as 软硬件. */
    static Optional<Share> named(String printed) {
        String name = Printed.normalise(printed);
        if (name.matches("(合|总)计.*|审定.{0,6}(合计|总计|总额)")) {
            return Optional.of(TOTAL);
        }
        Optional<Share> only = Optional.empty();
        for (Share share : new Share[] {CIVIL_WORKS, SOFTWARE, EQUIPMENT, SERVICES, RD_STAFF}) {
            if (share.words.matcher(name).find()) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(share);
            }
        }
        return name.contains("软硬件") ? Optional.empty() : only;
    }
}
