package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip archives: names in GB18030 or UTF-8, whether or not the archive says which. */
final class Zip {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Zip() {}

    /** Opens it; names are decoded later, for one that is no GB18030 must not cost the whole archive. */
    static ZipFile open(Path file) throws IOException {
        return ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(true)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** Hands every entry over. */
    static void each(Path file, Allowance allowance, Member.Visitor visitor) throws IOException, Refused {
        try (ZipFile zip = open(file)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            allowance.entries(entries.size());
            boolean utf8 = unmarkedNamesAreUtf8(entries);
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    visitor.visit(member(zip, entry, utf8));
                }
            }
        }
    }

    private static Member member(ZipFile zip, ZipArchiveEntry entry, boolean utf8) {
        String name = marked(entry)
                ? entry.getName()
                : new String(entry.getRawName(), utf8 ? StandardCharsets.UTF_8 : GB18030);
        String obstacle = "";
        if (entry.isUnixSymlink()) {
            obstacle = "是链接而不是文件，出于安全不予跟随；请提交文件本身。";
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            obstacle = "所在压缩包设有密码，无法解开；请去除密码后重新打包提交。";
        } else if (!zip.canReadEntryData(entry)) {
            obstacle = "用了不支持的压缩方法，无法解开；请用系统自带的 zip 压缩重新打包提交。";
        }
        return new Member(name, obstacle, entry.getCompressedSize(), entry.getCrc(), () -> content(zip, entry));
    }

    private static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("no data for " + entry.getName());
        }
        return in;
    }

    private static boolean marked(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    }

    /** macOS writes UTF-8 without saying so; Chinese in GBK is hardly ever valid UTF-8 with three-byte characters. */
    private static boolean unmarkedNamesAreUtf8(List<ZipArchiveEntry> entries) {
        boolean chinese = false;
        for (ZipArchiveEntry entry : entries) {
            if (!marked(entry)) {
                try {
                    String name = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(entry.getRawName()))
                            .toString();
                    chinese |= name.chars().anyMatch(c -> c >= 0x2E80);
                } catch (CharacterCodingException e) {
                    return false;
                }
            }
        }
        return chinese;
    }
}
