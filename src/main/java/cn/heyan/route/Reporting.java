package cn.heyan.route;

import cn.heyan.journey.Outcome;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.ReportFile;
import cn.heyan.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.ExchangeProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the reports and clears the packet's work folder away. */
public final class Reporting {

    private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);

    private final Reports reports;
    private final List<ReportFile> beside;
    private final Progress progress;

    /** Writes these reports, and these files beside them. */
    public Reporting(Reports reports, List<ReportFile> beside, Progress progress) {
        this.reports = reports;
        this.beside = List.copyOf(beside);
        this.progress = progress;
    }

    /** The reports, written into the submission's folder. */
    public Outcome write(Examination examination, @ExchangeProperty("out") Path out) throws IOException {
        long start = System.nanoTime();
        progress.stage(examination.dossier().read().packet().name(), Stage.REPORT);
        Files.createDirectories(out);
        reports.write(examination, out);
        for (ReportFile file : beside) {
            write(file, examination, out);
        }
        progress.took(Stage.REPORT, System.nanoTime() - start);
        WorkFolder.clear(examination.dossier().read().packet().work());
        return new Outcome.Reported(examination, out);
    }

    /** What is written beside the reports says nothing new: without it the verdict still stands, and a note says what is missing. */
    private static void write(ReportFile file, Examination examination, Path out) throws IOException {
        try {
            file.write(examination, out);
        } catch (IOException | RuntimeException broken) {
            LOG.error("{} 未能写出 / could not be written", file.name(), broken);
            Files.writeString(
                    out.resolve(file.name() + " 未写出.txt"),
                    file.name() + " 未能写出，结论以 report.html 为准。这是本系统的故障，请将日志交给系统管理员。\n" + broken.getMessage() + "\n");
        }
    }
}
