package cn.heyan.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How reports are written.
 *
 * @param locale of the words around the figures: Chinese, or English where that is asked for
 * @param fontFolders where to look for fonts that can be embedded in the PDF, with their subfolders
 */
public record ReportSettings(Locale locale, List<Path> fontFolders) {

    /** Chinese, with the fonts that Linux keeps in its usual folders. */
    public static final ReportSettings CHINESE = new ReportSettings(
            Locale.SIMPLIFIED_CHINESE, List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts")));

    public ReportSettings {
        fontFolders = List.copyOf(fontFolders);
    }
}
