package cn.heyan.store;

/** Whether another process, most likely {@code heyan serve}, has the embedded ledger open (台账被占用). */
public final class LedgerHeld {

    /** H2's number for a file that another process has open; it stands somewhere in the chain, seldom at its end. */
    private static final String NUMBER = "90020";

    private LedgerHeld() {}

    /** Whether this failure to open it says so. */
    public static boolean says(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains(NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
