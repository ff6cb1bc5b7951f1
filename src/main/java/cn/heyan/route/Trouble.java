package cn.heyan.route;

import cn.heyan.journey.Outcome;
import cn.heyan.packet.Refused;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong with a packet into its outcome: a refusal is its sender's matter, anything else is ours. */
public final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** The outcome for an exception that ended a packet's journey. */
    public Outcome outcome(@ExchangeException Exception cause, Exchange exchange) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Refused refused) {
                return new Outcome.TurnedAway(refused.sentence());
            }
        }
        LOG.error("{} broke down", exchange.getFromRouteId(), cause);
        return new Outcome.Broken("系统处理时出错，材料包已原样保留；请稍后重新投放，若仍出错请将日志交给系统管理员。");
    }
}
