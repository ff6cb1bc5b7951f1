package cn.heyan.reconcile.archive;

import java.util.List;
import java.util.Set;

/** The packets examined before this one (台账). */
public interface PastPackets {

    /** Those in which any of these papers was used. */
    List<PastPacket> using(Set<String> keys);

    /** Those of this programme. */
    List<PastPacket> ofProgramme(String programme);

    /** Those of this applicant: by code, or by name as it is compared. */
    List<PastPacket> ofApplicant(String name, String code);
}
