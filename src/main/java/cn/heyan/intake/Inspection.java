package cn.heyan.intake;

import cn.heyan.packet.PageCounter;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into one copied file: what it is, how many pages it has, and what an office form says. */
final class Inspection {

    private static final String BROKEN = "无法打开（可能已损坏或没有传完）；请检查原文件后重新提交。";

    private final Sniffer sniffer = new Sniffer();
    private final Allowance allowance;
    private final PageCounter counter;
    private final Watchdog watchdog;

    Inspection(Allowance allowance, PageCounter counter) {
        this.allowance = allowance;
        this.counter = counter;
        this.watchdog = new Watchdog(allowance.limits().fileSeconds());
    }

    /** What it is; refused if it is empty or nothing that can be read. */
    TrueType type(Kept kept, String name) throws Refused {
        if (kept.bytes() == 0) {
            throw new Refused("是空文件（0 字节）；请重新导出或扫描后提交。");
        }
        return watchdog.look(() -> sniffer.sniff(kept, name), BROKEN);
    }

    /** The file as part of the packet. */
    SourceFile inspect(Kept kept, TrueType type, String name) throws IOException, Refused {
        Path path = Keeper.named(kept.path(), type.extension());
        int pages = pages(path, type);
        allowance.pages(pages);
        Optional<Path> markup = Optional.empty();
        if (type.isOffice()) {
            Path xhtml = path.resolveSibling(path.getFileName() + ".xhtml");
            markup = Optional.of(watchdog.look(() -> OfficeForm.write(path, type, xhtml), BROKEN));
        }
        return new SourceFile(name, path, type.mediaType(), kept.sha256(), kept.bytes(), pages, markup);
    }

    private int pages(Path path, TrueType type) throws Refused {
        if (type.isPicture()) {
            return watchdog.look(() -> Pictures.count(path, allowance), BROKEN);
        }
        if (type == TrueType.XML) {
            return watchdog.look(() -> InvoiceXml.demand(path), BROKEN);
        }
        return type.isOffice() ? 1 : counted(path, type);
    }

    /** The counter names the copy; the reviewer knows the file by its own name, which is said elsewhere. */
    private int counted(Path path, TrueType type) throws Refused {
        try {
            int pages = watchdog.look(() -> counter.count(path, type.mediaType()), BROKEN);
            if (pages < 1) {
                throw new Refused(BROKEN);
            }
            return pages;
        } catch (Refused e) {
            throw new Refused(String.valueOf(e.getMessage()).replace("《" + path.getFileName() + "》：", ""), e);
        }
    }
}
