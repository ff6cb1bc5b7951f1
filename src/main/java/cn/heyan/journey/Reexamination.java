package cn.heyan.journey;

/** Examines a packet again after somebody corrected it (重新核验): no page is read again, the reports appear anew, the earlier ones are kept. */
public interface Reexamination {

    /**
     * Examines it now; blocks until the end, and never fails: every end is an outcome.
     *
     * @param packet its id
     * @param who asked for it: a person's name as it signs in
     * @param cause in Chinese, for the list of examinations
     */
    Outcome again(String packet, String who, String cause);
}
