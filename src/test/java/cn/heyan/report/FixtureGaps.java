package cn.heyan.report;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.RefusedFile;
import cn.heyan.reconcile.Examination;
import java.util.List;

/** The fixture with more that was not read. */
final class FixtureGaps {

    private static final int BLURRED = 13;

    private FixtureGaps() {}

    /** One file was refused. */
    static Examination withRefusedFile(Examination whole) {
        ReadPacket read = whole.dossier().read();
        Packet p = read.packet();
        RefusedFile locked = new RefusedFile("补充/加密.pdf", "文件有密码，打不开；请去掉密码后重新提交。");
        Packet refused = new Packet(
                p.id(), p.name(), p.sha256(), p.files(), List.of(locked), p.programme(), p.received(), p.work());
        ReadPacket gap = new ReadPacket(refused, read.pages(), read.unread());
        return with(whole, new Dossier(gap, whole.dossier().papers()));
    }

    /** Page 13 is blurred, and nobody could tell what it is. */
    static Examination withBlurredPage(Examination whole) {
        ReadPacket read = whole.dossier().read();
        List<Page> pages = read.pages().stream()
                .map(page -> page.ref().number() == BLURRED ? blurred(page) : page)
                .toList();
        List<Paper> papers = whole.dossier().papers().stream()
                .map(paper -> paper.document().firstPage().number() == BLURRED ? unsorted(paper) : paper)
                .toList();
        return with(whole, new Dossier(new ReadPacket(read.packet(), pages, read.unread()), papers));
    }

    private static Page blurred(Page page) {
        Legibility legibility = new Legibility(200, 0.5, 0.1, 0.05);
        return new Page(page.ref(), page.picture(), 0, 0, page.text(), List.of(), List.of(), legibility);
    }

    private static Paper unsorted(Paper paper) {
        Document document = new Document(DocumentKind.OTHER, paper.document().pages(), Box.PAGE, "未能识别");
        return new Paper(document, Readings.NONE, List.of());
    }

    private static Examination with(Examination whole, Dossier dossier) {
        return new Examination(
                dossier,
                whole.programme(),
                whole.programmeReason(),
                whole.applicant(),
                whole.bridges(),
                whole.invoices(),
                whole.findings());
    }
}
