package cn.heyan.evidence.correction;

import java.time.Instant;

/**
 * A correction with who made it, when and why.
 *
 * @param number of this correction within its packet, from 1
 * @param who made it: a person's name as it signs in
 * @param when it was made
 * @param why in the reviewer's words; may be empty where the paper itself is the reason
 * @param what was corrected
 */
public record Corrected(long number, String who, Instant when, String why, Correction what) {}
