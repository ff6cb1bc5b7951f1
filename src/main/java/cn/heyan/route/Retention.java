package cn.heyan.route;

import cn.heyan.store.LettingGo;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Purges originals and reports whose time is over (到期清除). */
public final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final LettingGo lettingGo;
    private final Period usual;
    private final Map<String, Period> programmes;
    private final Clock clock;

    /** Keeps for the usual time, or for a programme's own by its id; a time of nothing is for ever. */
    public Retention(LettingGo lettingGo, Period usual, Map<String, Period> programmes, Clock clock) {
        this.lettingGo = lettingGo;
        this.usual = usual;
        this.programmes = Map.copyOf(programmes);
        this.clock = clock;
    }

    /** Purges what is due, and finishes what an interruption left. */
    public void purge() throws IOException {
        lettingGo.finish();
        Set<Period> times = new LinkedHashSet<>(programmes.values());
        times.add(usual);
        for (Period time : times) {
            if (!time.isZero() && !time.isNegative()) {
                purge(time);
            }
        }
    }

    private void purge(Period time) throws IOException {
        Instant before = clock.instant().atZone(clock.getZone()).minus(time).toInstant();
        for (Map.Entry<String, String> packet : lettingGo.endedBefore(before).entrySet()) {
            if (programmes.getOrDefault(packet.getValue(), usual).equals(time)) {
                int files = lettingGo.purge(packet.getKey(), "保管期限 " + words(time) + " 已满");
                LOG.info("材料包 {} 保管期限已满，已清除 {} 个文件；台账、登记簿和历史记录保留", packet.getKey(), files);
            }
        }
    }

    private static String words(Period time) {
        return (time.getYears() > 0 ? time.getYears() + " 年" : "")
                + (time.getMonths() > 0 ? time.getMonths() + " 个月" : "")
                + (time.getDays() > 0 ? time.getDays() + " 天" : "");
    }
}
