package cn.heyan.journey;

/** Lets the reports in the outbox say who approved them (复核通过的报告), or no longer say so where the approval does not stand any more. */
public interface Approved {

    /**
     * Brings a packet's reports to what stands; never fails: what cannot be written now is written later.
     *
     * @param packet its id
     */
    void show(String packet);
}
