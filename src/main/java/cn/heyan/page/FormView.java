package cn.heyan.page;

import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Word or Excel form (申报表格): its words stand on a page that nobody printed, each table row on a line. */
final class FormView implements View {

    private static final long LARGEST = 32L << 20;

    @Override
    public Sight see(SourceFile file, PageRef ref) throws IOException, Refused {
        Path markup = file.markup().orElseThrow(() -> Trouble.UNKNOWN_KIND.with(ref));
        if (Files.size(markup) > LARGEST) {
            throw Trouble.TOO_LARGE.with(ref);
        }
        List<FormRow> rows = FormMarkup.rows(Files.readString(markup));
        FormLayout.Laid laid = FormLayout.lay(rows);
        PageText text = new PageText(ref, Means.TEXT_LAYER, laid.words(), laid.cells());
        return new Sight(Optional.empty(), 0, true, text, List.of());
    }
}
