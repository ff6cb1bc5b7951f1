package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Tar archives, and the one file inside a gzip (which may be a tar). */
final class Tar {

    private Tar() {}

    /** Hands every member of the tar over. */
    static void each(Path file, Allowance allowance, Member.Visitor visitor) throws IOException, Refused {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)), "GB18030")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                allowance.entries(1);
                if (!entry.isDirectory()) {
                    String obstacle = entry.isFile() ? "" : "是链接或设备而不是文件，出于安全不予跟随；请提交文件本身。";
                    visitor.visit(new Member(entry.getName(), obstacle, -1, -1, () -> unclosed(tar)));
                }
            }
        }
    }

    /** Hands the only member of the gzip over, under the name without its ending. */
    static void gzip(Kept kept, String name, Member.Visitor visitor) throws IOException, Refused {
        String inner = name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)\\.gz$", "");
        inner = inner.replaceFirst("(?i)\\.tgz$", ".tar");
        visitor.visit(new Member(
                inner,
                "",
                kept.bytes(),
                -1,
                () -> new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(kept.path())), true)));
    }

    private static InputStream unclosed(TarArchiveInputStream tar) {
        return new FilterInputStream(tar) {
            @Override
            public void close() {
                // the next member comes out of the same stream
            }
        };
    }
}
