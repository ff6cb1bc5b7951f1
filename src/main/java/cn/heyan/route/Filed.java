package cn.heyan.route;

import cn.heyan.reconcile.Examination;
import cn.heyan.store.LedgerEntry;

/** Hears of each packet that has been examined for the first time, in the transaction that files it. */
@FunctionalInterface
public interface Filed {

    /** This packet is being filed. */
    void filed(Examination examination, LedgerEntry entry);
}
