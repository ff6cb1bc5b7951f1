package cn.heyan;

import cn.heyan.intake.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one packet may ask of the machine: the settings that refusals name (限额).
 *
 * @param packetBytes all files together, unpacked
 * @param fileBytes one file, unpacked
 * @param files in one packet
 * @param pages of all files together
 * @param pixels of one picture
 * @param archiveDepth archives in archives
 * @param entries of all archives of a packet
 * @param ratio a large file may come out of an archive so many times larger
 * @param fileSeconds for looking into one file
 * @param packetSeconds for taking in the whole packet
 */
@ConfigurationProperties("heyan.limits")
public record LimitSettings(
        @DefaultValue("2GB") DataSize packetBytes,
        @DefaultValue("512MB") DataSize fileBytes,
        @DefaultValue("1000") int files,
        @DefaultValue("3000") int pages,
        @DefaultValue("80000000") long pixels,
        @DefaultValue("3") int archiveDepth,
        @DefaultValue("5000") int entries,
        @DefaultValue("200") int ratio,
        @DefaultValue("60") int fileSeconds,
        @DefaultValue("600") int packetSeconds) {

    Limits limits() {
        return new Limits(
                packetBytes.toBytes(),
                fileBytes.toBytes(),
                files,
                pages,
                pixels,
                archiveDepth,
                entries,
                ratio,
                fileSeconds,
                packetSeconds);
    }
}
