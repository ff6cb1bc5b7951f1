package cn.heyan;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import cn.heyan.notation.Masking;

/** The trace of an exception in the log, whose messages may repeat what a paper says, hidden in the same way (日志脱敏). */
public final class MaskedTrace extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy trouble) {
        return Masking.ALL.mask(super.throwableProxyToString(trouble));
    }
}
