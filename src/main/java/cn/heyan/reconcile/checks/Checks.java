package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckType;
import cn.heyan.reconcile.Check;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Every kind of check that there is. */
public final class Checks {
    /** By the type that programme files name. */
    public static final Map<CheckType, Check> ALL = all();

    private Checks() {}

    private static Map<CheckType, Check> all() {
        Map<CheckType, Check> all = new EnumMap<>(CheckType.class);
        all.put(CheckType.DOC_PRESENT, new DocPresent());
        all.put(CheckType.PARTY, new Party());
        all.put(CheckType.INVOICE_WINDOW, new InvoiceWindow());
        all.put(CheckType.DUPLICATE, new CountedOnce());
        all.put(CheckType.EXCLUDED_COST, new ExcludedCost());
        all.put(CheckType.INVOICE_SUM, new InvoiceSum());
        all.put(CheckType.REACHES, new Reaches());
        all.put(CheckType.DEADLINE, new Deadline());
        all.put(CheckType.MANUAL, new Manual());
        return Collections.unmodifiableMap(all);
    }
}
