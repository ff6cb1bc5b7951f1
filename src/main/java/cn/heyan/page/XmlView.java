package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An e-invoice XML (数电票 XML): nothing to look at, all of it is data. */
final class XmlView implements View {

    @Override
    public Sight see(SourceFile file, PageRef ref) throws IOException, Refused {
        try (InputStream in = Files.newInputStream(file.path())) {
            String content = XmlText.of(in).orElseThrow(() -> Trouble.DAMAGED.with(ref));
            Embedded data = new Embedded(Means.XML, file.name(), Map.of(), content);
            return new Sight(Optional.empty(), 0, true, PageText.blank(ref, Means.XML), List.of(data));
        }
    }
}
