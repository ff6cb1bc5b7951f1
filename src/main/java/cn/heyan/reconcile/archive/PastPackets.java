package cn.heyan.reconcile.archive;

import java.util.List;
import java.util.Set;

/** The packets examined before this one (台账); of a packet that was handed in again, only its latest version. */
public interface PastPackets {

    /** Those in which any paper with one of these keys was used. */
    List<PastPacket> using(Set<String> keys);

    /** Those that hold any file with one of these digests. */
    List<PastPacket> holding(Set<String> files);

    /** Those of which a page may be a scan of the same sheet as one of these. */
    List<PastPacket> showing(List<UsedPage> pages);

    /** Those of this programme, without their papers and pages: to be counted. */
    List<PastPacket> ofProgramme(String programme);

    /** Those of this applicant: by code, or by name as it is compared. */
    List<PastPacket> ofApplicant(String name, String code);
}
