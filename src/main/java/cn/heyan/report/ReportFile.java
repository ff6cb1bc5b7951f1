package cn.heyan.report;

import cn.heyan.reconcile.Examination;
import java.io.IOException;
import java.nio.file.Path;

/** A file beside the reports that a reviewer can do without if need be: the workbook, the annotated packet, a draft. */
public interface ReportFile {

    /** Its name in the packet's folder. */
    String name();

    /** Writes it into the folder, whole or not at all. */
    void write(Examination examination, Path out) throws IOException;
}
