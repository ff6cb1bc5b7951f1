package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The log as it is really configured: what is private does not stand in it. */
class MaskedLogTest {

    private static String logged(String message, Throwable trouble) throws Exception {
        return logged("text", message, trouble);
    }

    private static String logged(String manner, String message, Throwable trouble) throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        context.putProperty("HEYAN_LOGS", manner);
        configurator.doConfigure(MaskedLogTest.class.getResource("/logback.xml"));
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        ConsoleAppender<ILoggingEvent> console = (ConsoleAppender<ILoggingEvent>) root.getAppender(manner);
        Encoder<ILoggingEvent> encoder = console.getEncoder();
        Logger logger = context.getLogger("cn.heyan.Any");
        byte[] line = encoder.encode(new LoggingEvent("", logger, Level.WARN, message, trouble, new Object[0]));
        context.stop();
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void identities_telephones_accounts_and_names_are_hidden_in_messages() throws Exception {
        assertThat(logged("收到 43040519900101123X 的材料，联系人：张三 13800138000，账号 6222021234567890123", null))
                .contains("收到 ****123X 的材料，联系人：张** ****8000，账号 ****0123")
                .doesNotContain("430405", "13800138000", "张三");
    }

    @Test
    void and_in_the_messages_of_exceptions_whose_trace_stays() throws Exception {
        assertThat(logged("坏了", new IllegalStateException("cannot read 43040519900101123X")))
                .contains("IllegalStateException: cannot read ****123X", "\tat cn.heyan.MaskedLogTest");
    }

    @Test
    void digests_amounts_and_days_stay_readable() throws Exception {
        String digest = "296ff2b471962526b7329e94611618c8d675615cbef367464768e14ab16b4a55";
        assertThat(logged("SHA-256 " + digest + " 合计 1,940,800.00 元 2024-11-20", null))
                .contains(digest, "1,940,800.00", "2024-11-20");
    }

    @Test
    void a_line_as_json_says_packet_and_page_and_hides_the_same() throws Exception {
        MDC.put("packet", "a1b2c3");
        MDC.put("page", "发票.pdf 3");
        try {
            JsonNode line =
                    new ObjectMapper().readTree(logged("json", "联系人：张三 13800138000", new IllegalStateException("坏了")));
            assertThat(line.path("packet").asText()).isEqualTo("a1b2c3");
            assertThat(line.path("page").asText()).isEqualTo("发票.pdf 3");
            assertThat(line.path("level").asText()).isEqualTo("WARN");
            assertThat(line.path("message").asText()).isEqualTo("联系人：张** ****8000");
            assertThat(line.path("trace").asText()).contains("IllegalStateException: 坏了");
        } finally {
            MDC.clear();
        }
    }
}
