package cn.heyan.route;

import cn.heyan.journey.Outcome;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.ExchangeProperty;

/** Writes the reports and clears the packet's work folder away. */
public final class Reporting {

    private final Reports reports;
    private final Progress progress;

    /** Writes with these reports. */
    public Reporting(Reports reports, Progress progress) {
        this.reports = reports;
        this.progress = progress;
    }

    /** The reports, written into the submission's folder. */
    public Outcome write(Examination examination, @ExchangeProperty("out") Path out) throws IOException {
        long start = System.nanoTime();
        Files.createDirectories(out);
        reports.write(examination, out);
        progress.took(Stage.REPORT, System.nanoTime() - start);
        WorkFolder.clear(examination.dossier().read().packet().work());
        return new Outcome.Reported(examination, out);
    }
}
