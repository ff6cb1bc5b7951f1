package cn.heyan;

import cn.heyan.report.supplement.Bureau;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the draft of the notice to applicants (补正通知) says about its sender; blanks are written by hand.
 *
 * @param bureau name of the sender
 * @param days working days to answer in
 * @param contact person and telephone
 * @param address to which papers are handed in
 */
@ConfigurationProperties("heyan.notice")
public record NoticeSettings(
        @DefaultValue("") String bureau,
        @DefaultValue("") String days,
        @DefaultValue("") String contact,
        @DefaultValue("") String address) {

    Bureau sender() {
        return new Bureau(bureau, days, contact, address);
    }
}
