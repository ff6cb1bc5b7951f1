package cn.heyan.extract.grid;

import cn.heyan.packet.Page;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.List;

/** Words of one cell as lines. */
final class TextLines {

    private TextLines() {}

    static List<TextLine> of(Page page, List<Word> words) {
        return new PageText(page.ref(), page.text().means(), words).lines();
    }
}
