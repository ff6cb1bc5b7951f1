package cn.heyan;

import cn.heyan.evidence.PaperFields;
import cn.heyan.extract.form.Forms;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Programmes;
import cn.heyan.programme.expression.Nature;
import cn.heyan.programme.expression.Vocabulary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loads the programmes, held against everything that their files may name: kinds of document, fields, forms. */
final class Notices {
    private Notices() {}

    /** The programmes of this folder (config/programmes), with the forms of that one (config/papers). */
    static Programmes load(Path programmes, Path papers) {
        return Programmes.load(programmes, vocabulary(papers));
    }

    /** What programme files may name. */
    static Vocabulary vocabulary(Path papers) {
        Map<String, Map<String, Nature>> fields = new LinkedHashMap<>();
        PaperFields.byKind().forEach((kind, stated) -> {
            Map<String, Nature> natures = new LinkedHashMap<>();
            stated.forEach((name, type) -> natures.put(name, nature(type)));
            fields.put(kind.id(), natures);
        });
        return new Vocabulary(DocumentKind.ids(), fields, Forms.words(papers));
    }

    private static Nature nature(Class<?> type) {
        if (type == Yuan.class || type == WanYuan.class) {
            return Nature.MONEY;
        }
        if (type == LocalDate.class) {
            return Nature.DATE;
        }
        return type == BigDecimal.class ? Nature.FIGURE : type == String.class ? Nature.TEXT : Nature.ANY;
    }
}
