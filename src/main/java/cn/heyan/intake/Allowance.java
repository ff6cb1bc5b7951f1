package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.time.Duration;

/** What is left of the limits while one packet is taken in. */
final class Allowance {

    /** Small files may shrink as well as they like: a white page as BMP does so by hundreds. */
    private static final long RATIO_MATTERS_FROM = 32L * 1024 * 1024;

    private final Limits limits;
    private final long started = System.nanoTime();
    private long bytes;
    private int files;
    private int pages;
    private long entries;
    private String spent = "";

    Allowance(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Why nothing more of this packet may be taken in; empty as long as more may. */
    String spent() {
        return spent;
    }

    /** So many more bytes were written for one file that now has {@code ofFile} and came from {@code packed} bytes. */
    void bytes(long more, long ofFile, long packed) throws Refused {
        bytes += more;
        if (ofFile > limits.fileBytes()) {
            throw over("文件大小", "至少 " + Sentence.bytes(ofFile), Sentence.bytes(limits.fileBytes()), "file-bytes");
        }
        if (bytes > limits.packetBytes()) {
            throw last(over(
                    "材料包解开后的总大小", "至少 " + Sentence.bytes(bytes), Sentence.bytes(limits.packetBytes()), "packet-bytes"));
        }
        if (packed >= 0 && ofFile > RATIO_MATTERS_FROM && ofFile / Math.max(1, packed) > limits.ratio()) {
            throw over("压缩倍数", ofFile / Math.max(1, packed) + " 倍", limits.ratio() + " 倍", "ratio");
        }
        inTime();
    }

    /** One more file is taken in. */
    void file() throws Refused {
        if (files >= limits.files()) {
            throw last(over("材料包里的文件数", "至少 " + (files + 1) + " 个", limits.files() + " 个", "files"));
        }
        files++;
    }

    /** So many more pages are taken in. */
    void pages(int more) throws Refused {
        if (pages + more > limits.pages()) {
            throw over("材料包的总页数", (pages + more) + " 页", limits.pages() + " 页", "pages");
        }
        pages += more;
    }

    /** A picture of this size is to be read. */
    void pixels(long width, long height) throws Refused {
        if (width * height > limits.pixels()) {
            throw over(
                    "图片尺寸",
                    width + "×" + height + "（" + width * height / 1_000_000 + " 百万像素）",
                    limits.pixels() / 1_000_000 + " 百万像素",
                    "pixels");
        }
    }

    /** So many more entries of archives are to be opened. */
    void entries(long more) throws Refused {
        if (entries + more > limits.entries()) {
            throw over("压缩包里的条目总数", "至少 " + (entries + more) + " 个", limits.entries() + " 个", "entries");
        }
        entries += more;
    }

    /** Whether there is time left at all. */
    void inTime() throws Refused {
        long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
        if (seconds > limits.packetSeconds()) {
            throw last(over("接收材料包的用时", seconds + " 秒", limits.packetSeconds() + " 秒", "packet-seconds"));
        }
    }

    private Refused last(Refused refused) {
        spent = String.valueOf(refused.getMessage());
        return refused;
    }

    private static Refused over(String what, String was, String limit, String setting) {
        return new Refused(Sentence.over(what, was, limit, setting));
    }
}
