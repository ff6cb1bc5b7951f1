package cn.heyan.intake;

/**
 * How much one packet may ask of the machine (限额); settings {@code heyan.limits.*} raise or lower them.
 *
 * @param packetBytes all files together, unpacked
 * @param fileBytes one file, unpacked
 * @param files taken in from one packet
 * @param pages of all files together
 * @param pixels of one picture, width times height
 * @param archiveDepth how deep archives may lie in archives; 1 is an archive with no archive inside
 * @param entries of all archives of one packet
 * @param ratio how many times larger than packed a file of more than 32 MB may come out
 * @param fileSeconds for looking into one file
 * @param packetSeconds for taking in the whole packet
 */
public record Limits(
        long packetBytes,
        long fileBytes,
        int files,
        int pages,
        long pixels,
        int archiveDepth,
        int entries,
        int ratio,
        int fileSeconds,
        int packetSeconds) {

    private static final long MB = 1024L * 1024;

    /** Room for any honest packet, on an office PC. */
    public static final Limits DEFAULT = new Limits(2048 * MB, 512 * MB, 1000, 3000, 80_000_000, 3, 5000, 200, 60, 600);
}
