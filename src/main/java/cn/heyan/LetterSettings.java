package cn.heyan;

import cn.heyan.route.Subscriber;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who receives which letters (收信人): heyan.letters in config/application.yml.
 *
 * @param readers who receives what; without any, each report goes at once to the programme's recipients, else to heyan.mail.to
 * @param daily when daily digests are written, as Quartz writes times
 * @param weekly when weekly digests are written
 */
@ConfigurationProperties("heyan.letters")
public record LetterSettings(
        @DefaultValue List<Reader> readers,
        @DefaultValue("0 30 8 ? * MON-FRI") String daily,
        @DefaultValue("0 30 8 ? * MON") String weekly) {

    public LetterSettings {
        readers = List.copyOf(readers);
    }

    List<Subscriber> subscribers() {
        return readers.stream()
                .map(one -> new Subscriber(one.to(), one.when(), one.programmes(), one.district(), one.role()))
                .toList();
    }

    /**
     * One of them.
     *
     * @param to addresses
     * @param when at-once, daily or weekly
     * @param programmes ids; all if there are none
     * @param district a word of the applicant's address; all if it is empty
     * @param role reviewer or auditor
     */
    public record Reader(
            @DefaultValue List<String> to,
            @DefaultValue("at-once") Subscriber.Rhythm when,
            @DefaultValue List<String> programmes,
            @DefaultValue("") String district,
            @DefaultValue("reviewer") Subscriber.Role role) {}
}
