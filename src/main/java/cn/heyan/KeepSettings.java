package cn.heyan;

import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long originals and reports are kept after a packet's journey ended (保管期限); nothing (0d) is for ever.
 *
 * @param usual for all programmes
 * @param programmes for single ones, by id
 */
@ConfigurationProperties("heyan.keep")
record KeepSettings(@DefaultValue("0d") Period usual, @DefaultValue Map<String, Period> programmes) {}
