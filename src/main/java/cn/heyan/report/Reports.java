package cn.heyan.report;

import cn.heyan.reconcile.Examination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what an examination found: report.json for scripts, report.html for the screen, report.pdf for the file. */
public final class Reports {

    private final ReportSettings settings;
    private final Words words;
    private final Sentences sentences;
    private final Pages pages;

    /** Reports in the language and with the fonts of the settings. */
    public Reports(ReportSettings settings) {
        this(settings, new Sentences(settings.locale()));
    }

    Reports(ReportSettings settings, Sentences sentences) {
        this.settings = settings;
        this.sentences = sentences;
        words = Words.ui(settings.locale());
        pages = new Pages(words, settings.locale());
    }

    /**
     * Writes the three files into the folder, the PDF last; files of an earlier report of the same name are replaced.
     *
     * @throws IOException with a Chinese sentence if this machine has no font for the PDF
     */
    public void write(Examination examination, Path out) throws IOException {
        Files.createDirectories(out);
        put(
                out.resolve("report.json"),
                ReadJson.text(new ExaminationJson(examination, words, sentences).write()) + "\n");
        ReportView view = new Composer(examination, words, sentences).compose();
        put(out.resolve("report.html"), html(view, ""));
        byte[] pdf = new Pdf(settings.fontFolders()).print(html(view, Pages.text("paper.css")));
        Files.write(out.resolve("report.pdf"), pdf);
    }

    private String html(ReportView view, String paper) {
        return pages.fill("report", Map.of("r", view, "lang", settings.locale().toLanguageTag(), "paper", paper));
    }

    private static void put(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
