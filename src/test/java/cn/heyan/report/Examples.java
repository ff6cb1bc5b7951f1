package cn.heyan.report;

import cn.heyan.reconcile.Examination;
import java.nio.file.Path;

/** The examination made by hand, for tests of other packages. */
public final class Examples {

    private Examples() {}

    /** Differs, of 衡阳云岭精工有限公司, for hengyang-2024-digital-upgrade. */
    public static Examination differing(Path folder) {
        return Fixture.examination(folder);
    }
}
