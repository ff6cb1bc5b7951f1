package cn.heyan.journey;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.correction.Corrections;
import cn.heyan.packet.Refused;
import java.nio.file.Path;

/** The two journeys a packet can make; both block until the end. */
public interface Journey {

    /** From a packet to its reports; never fails, every end is an outcome. */
    Outcome check(Submission submission);

    /**
     * From a file to what it says, without a programme.
     *
     * @throws Refused if the file cannot be taken in
     */
    default Dossier read(Path file) throws Refused {
        return read(file, Corrections.NONE);
    }

    /**
     * The same, with what reviewers corrected laid over it.
     *
     * @throws Refused if the file cannot be taken in
     */
    Dossier read(Path file, Corrections corrections) throws Refused;
}
