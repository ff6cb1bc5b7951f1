package cn.heyan.route;

import cn.heyan.intake.Intake;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Opens what was handed in as a packet with a private work folder, and clears that folder away at the end. */
public final class Opening {

    private final Intake intake;
    private final Path workFolder;
    private final Clock clock;
    private final Progress progress;

    /** Opens packets, each in a folder of its own below {@code workFolder}. */
    public Opening(Intake intake, Path workFolder, Clock clock, Progress progress) {
        this.intake = intake;
        this.workFolder = workFolder;
        this.clock = clock;
        this.progress = progress;
    }

    /** The packet; refused with a sentence where nothing in it can be read. */
    public Packet open(Submission submission) throws Refused, IOException {
        long start = System.nanoTime();
        Files.createDirectories(workFolder);
        Path work = Files.createTempDirectory(workFolder, "packet-");
        try {
            return intake.open(submission.file(), submission.programme(), clock.instant(), work);
        } catch (Refused refused) {
            WorkFolder.clear(work);
            throw refused;
        } finally {
            progress.took(Stage.INTAKE, System.nanoTime() - start);
        }
    }
}
