package cn.heyan.report;

import cn.heyan.evidence.Dossier;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Gaps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of which nothing was learnt, each with the reason: those that failed, and those with ink but no words. */
public final class Missing {

    private Missing() {}

    /** In the packet's order. */
    public static Map<PageRef, String> pages(Dossier dossier, Words words) {
        Map<PageRef, String> failed = new HashMap<>();
        dossier.read().unread().forEach(unread -> failed.putIfAbsent(unread.page(), unread.reason()));
        List<PageRef> gaps = Gaps.of(dossier).pages();
        Map<PageRef, String> reasons = new LinkedHashMap<>();
        for (PageRef page : dossier.read().packet().pages()) {
            if (failed.containsKey(page) || gaps.contains(page)) {
                reasons.put(page, failed.getOrDefault(page, words.say("gaps.mute")));
            }
        }
        return reasons;
    }
}
