package cn.heyan.report;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a page is called in the report, and the anchor under which its picture stands. */
public final class PageNames {

    /**
     * A page that can be jumped to.
     *
     * @param name such as 第 5 页
     * @param anchor of its picture in this report
     */
    public record Link(String name, String anchor) {}

    private final Packet packet;
    private final List<PageRef> pages;
    private final boolean severalFiles;
    private final Words words;

    /** The names of this packet's pages. */
    public PageNames(Packet packet, Words words) {
        this.packet = packet;
        this.words = words;
        pages = packet.pages();
        severalFiles = Places.of(packet).severalFiles();
    }

    /** Name and anchor. */
    public Link link(PageRef page) {
        return new Link(name(page), anchor(page));
    }

    /** The id under which report.html shows the page. */
    public String anchor(PageRef page) {
        return "page-" + (pages.indexOf(page) + 1);
    }

    /** The page's number, with its file where the packet has several. */
    public String name(PageRef page) {
        String number = words.say("page.one", Map.of("page", String.valueOf(page.number())));
        if (!severalFiles) {
            return number;
        }
        return packet.fileOf(page).pages() == 1 ? page.file() : page.file() + " " + number;
    }

    /** One link for each unbroken run of pages: 第 3–5 页. */
    public List<Link> runs(List<PageRef> some) {
        List<Link> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= some.size(); i++) {
            if (i == some.size() || !follows(some.get(i - 1), some.get(i))) {
                runs.add(run(some.get(from), some.get(i - 1)));
                from = i;
            }
        }
        return runs;
    }

    private Link run(PageRef first, PageRef last) {
        if (first.equals(last)) {
            return link(first);
        }
        String numbers = words.say(
                "page.run", Map.of("from", String.valueOf(first.number()), "to", String.valueOf(last.number())));
        return new Link(severalFiles ? first.file() + " " + numbers : numbers, anchor(first));
    }

    private static boolean follows(PageRef one, PageRef next) {
        return one.file().equals(next.file()) && one.number() + 1 == next.number();
    }
}
