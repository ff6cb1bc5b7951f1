package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its content what a file is; the name only helps to say what went wrong. */
final class Sniffer {

    private static final int HEAD = 1024;

    /** Names looked at in an archive. */
    private static final int MOST_NAMES = 5_000;

    /** The same where the archive must be unpacked to find them. */
    private static final int FEW_NAMES = 200;

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /** What it is; refused with a sentence if it is nothing that can be read. */
    TrueType sniff(Kept kept, String name) throws IOException, Refused {
        String head = head(kept.path());
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return insideZip(kept);
        }
        String type = byMagic(kept.path());
        return switch (type) {
            case "image/x-ms-bmp", "image/bmp" -> TrueType.BMP;
            case "application/x-tika-msoffice" -> office(kept.path());
            case "application/x-gtar", "application/x-tar" -> TrueType.TAR;
            case "application/gzip", "application/x-gzip" -> TrueType.GZIP;
            case "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "application/msword",
                    "application/vnd.ms-excel" -> TrueType.of(type).orElseThrow();
            default -> rarer(head, type, name);
        };
    }

    private String byMagic(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return magic.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private TrueType office(Path file) throws IOException, Refused {
        String type;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            // Dear to make, and few files need it.
            type = new DefaultDetector()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
        if (type.equals("application/x-tika-ooxml-protected")) {
            throw new Refused("文件设有打开密码，无法读取；请去除密码后重新提交。");
        }
        return TrueType.of(type)
                .filter(TrueType::isOffice)
                .orElseThrow(() -> new Refused("不是 Word 或 Excel 文件（实为 " + type + "），无法读取；请另存为 PDF 后重新提交。"));
    }

    private static TrueType insideZip(Kept kept) throws Refused {
        if (kept.zipEntries() > 100_000) {
            throw new Refused("压缩包内条目过多（约 " + kept.zipEntries() + " 个），不予打开；请只打包申报材料后重新提交。");
        }
        try (ZipFile zip = Zip.open(kept.path())) {
            if (OfdNames.in(Collections.list(zip.getEntries()).stream()
                    .limit(MOST_NAMES)
                    .map(ZipArchiveEntry::getName)
                    .toList())) {
                return TrueType.OFD;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return TrueType.DOCX;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return TrueType.XLSX;
            }
            if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
                throw new Refused("是不能读取的办公文件（不是 Word 或 Excel）；请另存为 PDF 后重新提交。");
            }
            return TrueType.ZIP;
        } catch (IOException e) {
            if (OfdNames.in(namesFromFront(kept.path()))) {
                return TrueType.OFD; // the end is missing, but what is there can be read
            }
            throw new Refused("压缩包（或 OFD、Word、Excel 文件）已损坏或没有传完，无法打开；请重新打包或重新导出后提交。", e);
        }
    }

    private static List<String> namesFromFront(Path file) {
        List<String> names = new ArrayList<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(Files.newInputStream(file))) {
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null && names.size() < FEW_NAMES;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException end) {
            System.getLogger(Sniffer.class.getName()).log(System.Logger.Level.DEBUG, "read as far as it goes", end);
        }
        return names;
    }

    private static TrueType rarer(String head, String type, String name) throws Refused {
        if (head.contains("%PDF-")) {
            return TrueType.PDF;
        }
        if (type.equals("application/xml")
                || type.endsWith("+xml")
                || head.stripLeading().startsWith("<?xml")) {
            return TrueType.XML;
        }
        throw new Refused(whyNot(type, name));
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String whyNot(String type, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (type.contains("rar") || type.contains("7z") || type.equals("application/x-xz") || type.contains("bzip")) {
            return "是 " + archive(type) + " 压缩包，本系统不能解开；请解压后改用 zip 重新打包，或直接放入文件夹提交。";
        }
        if (type.startsWith("image/")) {
            return "是 " + type.substring(6) + " 格式的图片，无法读取；请另存为 JPEG、PNG 或 PDF 后重新提交。";
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            return "是音视频文件，不作核验；如需存档请另行报送。";
        }
        if (lower.matches(".*\\.(pdf|jpe?g|png|bmp|tiff?|ofd|docx?|xlsx?|zip)")) {
            return "扩展名是 " + lower.substring(lower.lastIndexOf('.')) + "，但内容不是这种文件（可能已损坏或没有传完）；请重新导出或扫描后提交。";
        }
        return "不是可以核验的文件类型（" + type + "）；请转为 PDF、图片、Word、Excel、OFD 或电子发票 XML 后重新提交。";
    }

    private static String archive(String type) {
        return type.contains("rar") ? "RAR" : type.contains("7z") ? "7z" : type.contains("xz") ? "xz" : "bzip2";
    }
}
