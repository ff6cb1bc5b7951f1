package cn.heyan.reconcile;

import cn.heyan.programme.CheckSpec;
import java.util.List;

/** A kind of check (核对项类型): the same case and the same words of the programme always give the same findings. */
@FunctionalInterface
public interface Check {
    /** What this check finds: at least one finding, also when all is well. */
    List<Finding> examine(Case examined, CheckSpec spec);
}
