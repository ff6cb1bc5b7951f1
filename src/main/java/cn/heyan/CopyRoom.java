package cn.heyan;

import cn.heyan.route.Archivist;
import cn.heyan.store.backup.Backup;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the copies that {@code heyan serve} makes. */
@Configuration
@ConditionalOnProperty("heyan.watch")
class CopyRoom {

    @Bean
    Archivist archivist(DataSource source, Settings settings, BackupSettings wish, Clock clock) {
        return new Archivist(
                new Backup(source, Custodian.kept(settings)),
                settings.at(settings.folders().data()),
                Optional.of(wish.folder()).filter(folder -> !folder.isBlank()).map(settings::at),
                wish.every(),
                clock);
    }
}
