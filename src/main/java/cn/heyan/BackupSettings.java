package cn.heyan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Copies that {@code heyan serve} makes by itself (备份).
 *
 * @param folder to copy into; empty: none
 * @param every so often, the first time that long after the start
 */
@ConfigurationProperties("heyan.backup")
public record BackupSettings(@DefaultValue("") String folder, @DefaultValue("24h") Duration every) {}
