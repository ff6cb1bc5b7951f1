package cn.heyan.journey;

import cn.heyan.evidence.Dossier;
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
    Dossier read(Path file) throws Refused;
}
