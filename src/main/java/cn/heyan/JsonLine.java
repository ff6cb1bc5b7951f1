package cn.heyan;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import cn.heyan.notation.Masking;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A log line as one JSON object, for machines that collect logs: {@code at} (ISO 8601, UTC), {@code level}, {@code logger}, {@code thread},
 * {@code packet} and {@code page} where one is in hand, {@code message}, {@code trace}; identities, telephones, accounts and names are hidden as
 * in text. {@code HEYAN_LOGS=json} chooses it; logback.xml names it.
 */
public final class JsonLine extends EncoderBase<ILoggingEvent> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NOTHING = {};

    private final ThrowableProxyConverter traces = new MaskedTrace();

    @Override
    public void start() {
        traces.start();
        super.start();
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("thread", event.getThreadName());
        event.getMDCPropertyMap().forEach((name, about) -> line.put(name, Masking.ALL.mask(about)));
        line.put("message", Masking.ALL.mask(event.getFormattedMessage()));
        String trace = traces.convert(event);
        if (!trace.isBlank()) {
            line.put("trace", trace);
        }
        try {
            return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException("a map of strings is always JSON", cannotHappen);
        }
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
