package cn.heyan.journey;

import cn.heyan.evidence.correction.Corrections;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A packet at the start of its journey.
 *
 * @param file the file or folder that was handed in; it is only read
 * @param programme id of the programme, where somebody named one
 * @param out folder for the reports; made if missing
 * @param corrections of reviewers, laid over what is read
 */
public record Submission(Path file, Optional<String> programme, Path out, Corrections corrections) {

    /** A packet that nobody corrected. */
    public Submission(Path file, Optional<String> programme, Path out) {
        this(file, programme, out, Corrections.NONE);
    }

    /** The name that its sender gave it. */
    public String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
