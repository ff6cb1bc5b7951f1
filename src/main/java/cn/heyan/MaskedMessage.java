package cn.heyan;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import cn.heyan.notation.Masking;

/** The words of a log line with identities, telephones, accounts and names hidden (日志脱敏); logback.xml names it. */
public final class MaskedMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        String message = super.convert(event);
        return message == null ? "" : Masking.ALL.mask(message);
    }
}
