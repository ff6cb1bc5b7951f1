package cn.heyan.route;

import cn.heyan.packet.ReadPacket;
import java.util.List;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** Joins the pages of a packet again after they were read side by side. */
public final class PageGatherer implements AggregationStrategy {

    @Override
    public Exchange aggregate(@Nullable Exchange gathered, Exchange page) {
        PageOutcome outcome = page.getMessage().getBody(PageOutcome.class);
        if (outcome == null) {
            // the page's own route failed outside any stage: let the whole packet fail loudly, never lose the page
            Exception cause = page.getException();
            throw new IllegalStateException("a page came back without an outcome", cause);
        }
        ReadPacket soFar = gathered == null
                ? new ReadPacket(outcome.packet(), List.of(), List.of())
                : gathered.getMessage().getBody(ReadPacket.class);
        Exchange into = gathered == null ? page : gathered;
        into.getMessage().setBody(outcome.after(soFar));
        return into;
    }
}
